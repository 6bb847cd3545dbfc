/** A mistake of the member's: its message is shown to them, privately, and says what to do instead. */
export class MemberError extends Error {
  override readonly name = 'MemberError';
}

/** A short id that ties what a member sees to what the log holds, such as "k3f9x2". */
export function faultId(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0');
}
