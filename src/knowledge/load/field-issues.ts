import type * as z from 'zod';
import { expected } from './expected.ts';
import { fieldsAt, meantField } from './fields.ts';
import { type Report, valueAt } from './report.ts';
import type { Parsed } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const UNKNOWN = 'unknown field: check the spelling, or see a neighboring file for the fields that exist';
const NO_NAME =
  'no field has a name like this: if it is a note, put # and a space in front of it; if not, take it out';
const CUT_OFF = '; the file ends here: if its end is missing, bring it back';

/** Whether an issue is about the name of a field that is unknown or missing, not about its value. */
export function isOfField(issue: Issue, parsed: Parsed): boolean {
  return issue.code === 'unrecognized_keys' || isMissing(issue, parsed);
}

/**
 * What is told of unknown and missing fields. A misspelled field is not reported as missing besides, and fields that are
 * missing in one place are reported together.
 */
export function fieldReports(issues: readonly Issue[], schema: z.ZodType, parsed: Parsed): Report[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(key, [...issue.path], schema, parsed))
      : [],
  );
  const misspelled = new Set(unknown.flatMap(({ meant }) => (meant === undefined ? [] : [meant])));
  const missing = issues.filter(
    (issue) => isMissing(issue, parsed) && !misspelled.has(issue.path.join('\n')),
  );
  const placeOf = ({ path }: Issue): string => path.slice(0, -1).join('\n');
  const together = [...new Set(missing.map(placeOf))].map((place) =>
    missing.filter((issue) => placeOf(issue) === place),
  );
  return [...unknown.map(({ report }) => report), ...together.map((same) => missingFields(same, parsed))];
}

function isMissing({ code, path }: Issue, parsed: Parsed): boolean {
  const typed = code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
  return typed && path.length > 0 && valueAt(parsed.value, path) === undefined;
}

/** The report on an unknown field, and the path of the field that was meant, if it is not there. */
function unknownField(
  key: string,
  path: PropertyKey[],
  schema: z.ZodType,
  parsed: Parsed,
): { report: Report; meant: string | undefined } {
  const free = fieldsAt(schema, path).filter(
    (field) => valueAt(parsed.value, [...path, field]) === undefined,
  );
  const field = meantField(key, free);
  const message = field === undefined ? unknown(key, path, schema) : `unknown field: write ${field}`;
  return {
    report: { path: [...path, key], of: 'key', message },
    meant: field && [...path, field].join('\n'),
  };
}

/** What is said of a field that has no like here. */
function unknown(key: string, path: readonly PropertyKey[], schema: z.ZodType): string {
  if (/\S\s+\S/.test(key)) return NO_NAME;
  const ofEntry = path.length > 0 && fieldsAt(schema, []).includes(key);
  return ofEntry
    ? `unknown field here: it belongs to the entry itself, so begin "${key}:" in column 1`
    : UNKNOWN;
}

/** One report on all fields that are missing in one place. */
function missingFields(issues: readonly Issue[], parsed: Parsed): Report {
  const [first] = issues;
  const path = [...(first?.path ?? [])];
  const place = path.slice(0, -1);
  const names = issues.map(
    (issue) => `"${String(issue.path.at(-1))}" (${expected(issue).replace(/^expected /, '')})`,
  );
  const last = names.pop();
  const cut = place.length > 0 && parsed.isLast(place) ? CUT_OFF : '';
  const message =
    names.length === 0
      ? `expected the field ${last}, but it is missing${cut}`
      : `expected the fields ${names.join(', ')} and ${last}, but they are missing${cut}`;
  return { path: names.length === 0 ? path : place, at: place, of: 'key', message };
}
