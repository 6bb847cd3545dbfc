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
  const problems = result.error.issues
    .flatMap((issue) => explain(issue, parsed.value))
    .map((misfit) => ({
      file,
      ...parsed.locate(misfit.path, misfit.of),
      path: misfit.path.map(String).join('.'),
      message: misfit.message,
    }));
  return { ok: false, problems };
}

type Misfit = { path: PropertyKey[]; of: 'value' | 'key'; message: string };

function explain(issue: z.core.$ZodIssue, root: unknown): Misfit[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      of: 'key',
      message: 'unknown field: check the spelling, or look at a neighboring file for the fields there are',
    }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path: [...issue.path], of: 'key', message: `${expected(issue)}, ${got(issue.path.at(-1))}` }];
  }
  return [
    { path: [...issue.path], of: 'value', message: `${expected(issue)}, ${got(valueAt(root, issue.path))}` },
  ];
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
  array: 'a list (lines that begin with "- ")',
  object: 'fields (name: value)',
  record: 'fields (name: value)',
};

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

function got(value: unknown): string {
  if (value === undefined) return 'but it is missing';
  if (value === null) return 'got nothing';
  if (Array.isArray(value)) return `got a list of ${value.length}`;
  if (typeof value === 'object') return 'got fields';
  const shown = JSON.stringify(value);
  return `got ${shown.length > 60 ? `${shown.slice(0, 57)}…"` : shown}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}
