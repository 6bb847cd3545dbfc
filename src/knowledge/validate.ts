import type * as z from 'zod';
import type { Problem } from './problem.ts';
import type { Parsed } from './yaml.ts';

/** A value that fits its schema, or everything that does not fit. */
export type Validated<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Checks a parsed file against a schema; every misfit is told with its place, what was expected and what was there. */
export function validate<S extends z.ZodType>(
  file: string,
  parsed: Parsed,
  schema: S,
): Validated<z.output<S>> {
  if (parsed.problems.length > 0) return { ok: false, problems: parsed.problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { ok: true, value: result.data };
  const problems = firstMisfits(result.error.issues)
    .flatMap((issue) => explain(issue, parsed.value))
    .map(({ path, at, of, message }) => ({
      file,
      ...parsed.locate(at ?? path, of),
      path: path.map(String).join('.'),
      message,
    }));
  return { ok: false, problems };
}

/** `at`: where it is told, if not at the field itself. */
type Misfit = { path: PropertyKey[]; at?: PropertyKey[]; of: 'value' | 'key'; message: string };

/** A text where a list belongs has a length too, which must not be counted then. */
function firstMisfits(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n'));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.includes(path.join('\n')));
}

function explain(issue: z.core.$ZodIssue, root: unknown): Misfit[] {
  const path = [...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      of: 'key',
      message: 'unknown field: check the spelling, or look at a neighboring file for the fields there are',
    }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, of: 'key', message: `${expected(issue)}, ${got(path.at(-1))}` }];
  }
  const value = valueAt(root, path);
  if (value !== undefined) {
    return [{ path, of: 'value', message: `${expected(issue)}, ${got(value)}${hint(issue, value)}` }];
  }
  const wanted = expected(issue).replace(/^expected /, '');
  const message = `expected the field "${String(path.at(-1))}" (${wanted}), but it is missing`;
  return [{ path, at: path.slice(0, -1), of: 'key', message }];
}

/** Our own messages begin with "expected"; zod's defaults are put into the same words. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unit(issue.origin)}`;
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

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

function got(value: unknown): string {
  if (value === null || value === undefined) return 'got nothing';
  if (Array.isArray(value)) return `got a list of ${value.length}`;
  if (typeof value === 'object') return 'got fields';
  const shown = JSON.stringify(value);
  return `got ${shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown}`;
}

const BOOLEANS: Readonly<Record<string, string>> = {
  yes: ': write true',
  no: ': write false',
  true: ': write true, without quotation marks',
  false: ': write false, without quotation marks',
};

/** How to write what was probably meant. */
function hint(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  const { expected: type } = issue;
  if (value === null) return '';
  if (type === 'string' && typeof value === 'object') {
    return Array.isArray(value) ? '' : ': a text with a colon in it goes in quotation marks';
  }
  if (type === 'string') return `: write "${String(value)}", with the quotation marks`;
  if (typeof value !== 'string') return '';
  if (type === 'boolean') return BOOLEANS[value.toLowerCase()] ?? '';
  const bare = value.replace(/[$,%\s]/g, '');
  return (type === 'number' || type === 'int') && /^-?\d+(\.\d+)?$/.test(bare)
    ? `: write ${bare}, without ${bare === value ? 'quotation marks' : 'dollar sign, comma or percent sign'}`
    : '';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}
