/**
 * A mistake of the member's: its message is shown to them, privately, and says what to do instead. `notUnderstood`: the names
 * they typed that nobody knows here, for the moderators.
 */
export class MemberError extends Error {
  override readonly name = 'MemberError';
  readonly notUnderstood: readonly string[];

  constructor(message: string, notUnderstood: readonly string[] = []) {
    super(message);
    this.notUnderstood = notUnderstood;
  }
}

/** What a member reads who uses a button or a form of an older version. */
export const OLD_BUTTON = 'I do not know that button any more. Ask again and you get fresh ones.';
export const OLD_FORM = 'I do not know that form any more. Please open it again.';

/** What a member reads if it is not their mistake; the log holds the same id. */
export function apology(faultId: string): string {
  return `Sorry, something went wrong on my side. If it happens again, tell a moderator this id: \`${faultId}\``;
}

/** The code of an error of the system, such as ENOENT; undefined for other errors. */
export function codeOf(error: unknown): unknown {
  return Reflect.get(Object(error), 'code');
}

/** What an error says; whatever else was thrown, as text. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A short id that ties what a member sees to what the log holds, such as "k3f9x2". */
export function faultId(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0');
}
