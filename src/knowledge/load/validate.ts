import type * as z from 'zod';
import type { Problem } from '../problem.ts';
import { type Pair, pairOf } from '../schema/pair.ts';
import { expected, got } from './expected.ts';
import { fieldReports, isOfField } from './field-issues.ts';
import { meantId } from './file-names.ts';
import { hint } from './hints.ts';
import { pathName } from './path-name.ts';
import { type Report, valueAt } from './report.ts';
import type { Parsed } from './yaml.ts';

/** A value that fits its schema, or all its problems. */
export type Validated<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * Checks a parsed file against a schema; every misfit is reported with its place, what was expected and what was
 * there.
 */
export function validate<S extends z.ZodType>(
  file: string,
  parsed: Parsed,
  schema: S,
): Validated<z.output<S>> {
  if (parsed.problems.length > 0) return { ok: false, problems: parsed.problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { ok: true, value: result.data };
  const issues = withoutRepeats(withoutEchoes(firstIssues(result.error.issues)));
  const ofFields = issues.filter((issue) => isOfField(issue, parsed));
  const others = issues.filter((issue) => !ofFields.includes(issue));
  const reports = [
    ...others.map((issue) => explain(issue, parsed)),
    ...fieldReports(ofFields, schema, parsed),
  ];
  const problems = reports.map(({ path, at, of, message }) => ({
    file,
    ...parsed.locate(at ?? path, of),
    path: pathName(path),
    message,
  }));
  return { ok: false, problems };
}

/** A figure that does not fit several others is one mistake: the first misfit is reported, at the figure they share. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const places = (issue: z.core.$ZodIssue): string[] => {
    const pair = pairOf(issue);
    return pair && !pair.again ? [pair.one, pair.other].map((path) => path.join('\n')) : [];
  };
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const own = places(issue);
    const echo = own.some((place) => seen.has(place));
    for (const place of own) seen.add(place);
    return !echo;
  });
}

/** With fewer items of a wrong type, each is told. */
const SEVERAL = 3;

/** Where several items of a list are of a wrong type, one mistake in the lines above made all of them so. */
function withoutRepeats(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const kindOf = (issue: z.core.$ZodIssue): string =>
    issue.code === 'invalid_type' && typeof issue.path.at(-1) === 'number'
      ? [issue.expected, ...issue.path.slice(0, -1)].join('\n')
      : '';
  const kinds = issues.map(kindOf);
  return issues.filter((_, at) => {
    const kind = kinds[at] ?? '';
    const many = kind !== '' && kinds.filter((one) => one === kind).length >= SEVERAL;
    return !many || kinds.indexOf(kind) === at;
  });
}

/** For a string where a list belongs, zod also reports its length: leave that out. */
function firstIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('\n'));
  return issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.includes(path.join('\n')));
}

function explain(issue: z.core.$ZodIssue, parsed: Parsed): Report {
  const path = [...issue.path];
  if (issue.code === 'invalid_key') {
    const [name, proper] = [path.at(-1), meantId(String(path.at(-1)))];
    return { path, of: 'key', message: `${expected(issue)}, ${got(name)}${proper && `: write ${proper}`}` };
  }
  const pair = pairOf(issue);
  if (pair && !pair.again)
    return { path, of: 'value', message: `${bothNames(pair, parsed)} do not fit: ${issue.message}` };
  const value = valueAt(parsed.value, path);
  const nothing = path.length === 0 && value === null;
  const first = pair ? ` (the first is on line ${parsed.locate(pair.one).line})` : '';
  const wanted = expected(issue);
  const there = nothing ? ', but the file is empty' : wanted.includes(', got ') ? '' : `, ${got(value)}`;
  return { path, of: 'value', message: `${wanted}${there}${first}${hint(issue, value)}` };
}

/** "median (line 48) and p75 (line 49)": both names without the part they share. */
function bothNames({ one, other }: Pair, { locate }: Parsed): string {
  const differing = one.findIndex((key, at) => key !== other[at]);
  // "fees.1.usd" says more than "1.usd".
  const shared = typeof one[differing] === 'number' ? Math.max(differing - 1, 0) : differing;
  return [one, other]
    .map((path) => `${pathName(path.slice(shared))} (line ${locate(path).line})`)
    .join(' and ');
}
