import type * as z from 'zod';

/** What a schema expected, in plain words. Our own messages begin with "expected"; zod's are put the same way. */
export function expected(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected at most ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_key':
      return `expected ${issue.issues[0]?.message ?? 'another name'}`.replace(
        'expected expected',
        'expected',
      );
    default:
      return `expected something else (${issue.message})`;
  }
}

const TYPE_WORDS: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ", or [a, b])',
  object: 'fields (name: value)',
  record: 'fields (name: value)',
};

const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

/** "20 characters", "1 item", "5" */
function amount(number: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  return unit ? `${number} ${unit}${Number(number) === 1 ? '' : 's'}` : String(number);
}

/** What was there instead: `got "three hours"`. */
export function got(value: unknown): string {
  if (value === null || value === undefined) return 'got nothing';
  if (Array.isArray(value)) return `got a list of ${value.length}`;
  if (typeof value === 'object') return 'got fields';
  const shown = JSON.stringify(value);
  return `got ${shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown}`;
}
