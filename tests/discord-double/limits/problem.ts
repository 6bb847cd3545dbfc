/** One way in which a body breaks a rule of Discord's. `path` is written like `embeds[0].fields[2].value`. */
export interface Problem {
  path: string;
  code: string;
  message: string;
}

export type Json = Record<string, unknown>;

/** True for a plain JSON object (not null, not an array). */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a JSON array; nothing for anything else. */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The JSON object itself, or an empty one in its place. */
export function fields(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** Absent as Discord understands it: not sent, or null. */
export function absent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Appends a key or an index to a path. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' || key === '' ? path + key : `${path}.${key}`;
}

/** A problem in the words of the line that tests read. */
export function problem(path: string, code: string, message: string): Problem {
  return { path, code, message };
}

export function requiredProblem(path: string): Problem {
  return problem(path, 'BASE_TYPE_REQUIRED', 'This field is required.');
}

/** Writes problems as lines: `path: message`. */
export function toLines(problems: readonly Problem[]): string[] {
  return problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
}
