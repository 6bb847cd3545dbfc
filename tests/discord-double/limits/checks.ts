import { absent, at, type Problem, problem, requiredProblem } from './problem.ts';

interface Range {
  min?: number;
  max: number;
  /** Absent is allowed. */
  optional?: boolean;
}

function rangeMessage(what: string, found: number, { min = 0, max }: Range): string {
  const limit = min > 0 ? `between ${min} and ${max}` : `${max} or fewer`;
  return `Must be ${limit} in ${what} (found ${found}).`;
}

/**
 * Checks the length of a text after trimming. Counted in UTF-16 units, the strictest of the counts in use:
 * what passes here passes at Discord.
 */
export function textProblems(path: string, value: unknown, range: Range): Problem[] {
  if (absent(value)) return range.optional ? [] : [requiredProblem(path)];
  if (typeof value !== 'string')
    return [problem(path, 'STRING_TYPE', `Must be a text (found ${typeof value}).`)];
  const found = value.trim().length;
  if (found === 0 && (range.min ?? 0) > 0) return [requiredProblem(path)];
  if (found >= (range.min ?? 0) && found <= range.max) return [];
  return [problem(path, 'BASE_TYPE_BAD_LENGTH', rangeMessage('length', found, range))];
}

/** Checks how many items a list has. */
export function countProblems(path: string, value: unknown, range: Range): Problem[] {
  if (absent(value)) return range.optional ? [] : [requiredProblem(path)];
  if (!Array.isArray(value)) return [problem(path, 'LIST_TYPE', `Must be a list (found ${typeof value}).`)];
  if (value.length >= (range.min ?? 0) && value.length <= range.max) return [];
  return [problem(path, 'BASE_TYPE_BAD_LENGTH', rangeMessage('items', value.length, range))];
}

/** Checks an optional whole number. */
export function numberProblems(path: string, value: unknown, min: number, max: number): Problem[] {
  if (absent(value)) return [];
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return [];
  return [
    problem(path, 'NUMBER_TYPE', `Must be a whole number from ${min} to ${max} (found ${String(value)}).`),
  ];
}

/** What Discord takes as the address of a page: a host with a dot, without a name and a password before it. */
const PAGE = /^https?:\/\/(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

/** Checks an optional address: well formed, one of the schemes, not too long. */
export function urlProblems(path: string, value: unknown, schemes: readonly string[], max = 2048): Problem[] {
  if (absent(value)) return [];
  const malformed = [
    problem(path, 'URL_TYPE_INVALID_URL', `Not a well formed URL (found ${JSON.stringify(value)}).`),
  ];
  if (typeof value !== 'string' || !URL.canParse(value)) return malformed;
  const scheme = new URL(value).protocol.slice(0, -1);
  if (!schemes.includes(scheme)) {
    const message = `Scheme "${scheme}" must be one of ${schemes.join(', ')} (found ${value}).`;
    return [problem(path, 'URL_TYPE_INVALID_SCHEME', message)];
  }
  if (scheme.startsWith('http') && !PAGE.test(value)) return malformed;
  return textProblems(path, value, { min: 1, max });
}

/** Reports every item whose key was already seen before it; items without a key are not compared. */
export function duplicateProblems(
  keys: readonly (readonly [path: string, key: unknown])[],
  code: string,
  what: string,
): Problem[] {
  const seen = new Set<unknown>();
  return keys.flatMap(([path, key]) => {
    if (absent(key)) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(path, code, `${what} must be unique (found ${JSON.stringify(key)} again).`)];
  });
}

/** Runs a check over every item of a list, handing on the item's path. */
export function eachItem(
  path: string,
  list: unknown,
  check: (path: string, item: unknown, index: number) => Problem[],
): Problem[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => check(at(path, index), item, index));
}
