import type * as z from 'zod';
import { didYouMean } from '../closest-name.ts';
import { numberHint } from './number-hints.ts';

/** How to write what was probably meant, to follow a message (`: write true`), or an empty text. */
export function hint(issue: z.core.$ZodIssue, value: unknown): string {
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  const said = hintFor(issue, value, field) ?? '';
  // A suggestion has brackets of its own.
  return said === '' || said.startsWith(' (') ? said : `: ${said}`;
}

function hintFor(issue: z.core.$ZodIssue, value: unknown, field: string): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return nullFor(issue.path, value) ?? ofType(issue.expected, value, field, issue.path);
    case 'invalid_value':
      return typeof value === 'string' ? oneOf(issue.values.map(String), value) : undefined;
    case 'invalid_format':
      return typeof value === 'string' ? ofForm(field, value) : undefined;
    case 'too_small':
      return typeof value === 'number' ? numberHint(value, field) : undefined;
    case 'custom':
      return writing(issue.params);
    default:
      return undefined;
  }
}

/** What one of our own checks says to write. */
function writing(params: { readonly write?: unknown } | undefined): string | undefined {
  return typeof params?.write === 'string' ? `write ${params.write}` : undefined;
}

/** Tables have null where BLS gives no figure. */
function nullFor(path: readonly PropertyKey[], value: unknown): string | undefined {
  const nullable = path.some((key) => /^(states|areas|annual|hourly)$/.test(String(key)));
  return nullable && /^(n\/?a|none|no|[-–*#?]+)$/i.test(String(value)) ? 'write null' : undefined;
}

const EMPTY = 'fill it in, or delete this line if there is nothing to say';

function ofType(
  type: string,
  value: unknown,
  field: string,
  path: readonly PropertyKey[],
): string | undefined {
  if (value === null) return typeof path.at(-1) === 'string' ? EMPTY : undefined;
  if (type === 'string') return asText(value, field);
  if (type === 'number' || type === 'int') return numberHint(value, field);
  if (type === 'boolean' && typeof value === 'string') return BOOLEANS.get(value.toLowerCase());
  if (type === 'array') return asList(value, field);
  if (type !== 'object' || path.length === 0) return undefined;
  return field === 'years' ? asYears(String(value)) : asFields(value, path);
}

/** A text or a list where fields belong. */
function asFields(value: unknown, path: readonly PropertyKey[]): string {
  if (typeof path.at(-1) === 'number')
    return 'write it with the fields of the other items, or move it to the list where it belongs';
  if (Array.isArray(value)) return 'no dash belongs in front of these fields: take it out';
  return 'write its fields below it, each on a line of its own, as a neighboring file does';
}

const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ['yes', 'write true'],
  ['no', 'write false'],
  ['true', 'write true, without quotation marks'],
  ['false', 'write false, without quotation marks'],
]);

function asText(value: unknown, field: string): string | undefined {
  if (Array.isArray(value)) return undefined;
  const [, group, rest] = String(value).match(/^(\d{2})(\d{4})$/) ?? [];
  if (field === 'soc' && group) return `write "${group}-${rest}", with the quotation marks`;
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 1)
    return 'these are the fields of something else, such as a fact: move them to its list';
  return typeof value === 'object'
    ? 'a text with a colon in it goes in quotation marks'
    : `write "${String(value)}", with the quotation marks`;
}

/** Lists of names or ids, which can be split at commas. */
const WORD_LISTS = /^(source|aliases|related|roles|credentials|next|about|of|skills|tools|codeSets|states)$/;

function asList(value: unknown, field: string): string | undefined {
  if (typeof value === 'object' && value !== null) return listOfFields(value);
  if (typeof value !== 'string') return undefined;
  if (!WORD_LISTS.test(field)) return 'write each item below it, with a dash, as a neighboring file does';
  if (value.includes('"')) return undefined;
  const items = value
    .replace(/^\((.*)\)$/, '$1')
    .split(/[,;]/)
    .map((item) => item.trim());
  return `write [${items.filter(Boolean).join(', ')}]`;
}

/** `{a, b}` → `[a, b]`; other fields lack their dash. */
function listOfFields(value: object): string {
  const names = Object.keys(value);
  const empty = Object.values(value).every((one) => one === null);
  return empty
    ? `write [${names.join(', ')}]`
    : 'write each item with a dash and a space in front of its first line';
}

/** "1-2", "1 to 2", "3", "5+" → fields of years. */
function asYears(value: string): string | undefined {
  const [, min, sign, max] = value.match(/^(\d+(?:\.\d+)?)\s*(?:(\+|-|–|to)\s*(\d+(?:\.\d+)?)?)?$/) ?? [];
  if (min === undefined) return undefined;
  if (max !== undefined) return `write {min: ${min}, max: ${max}}`;
  return sign
    ? `write {min: ${min}}`
    : `write {min: ${min}, max: ${min}}, or {min: ${min}} for ${min} and more`;
}

function oneOf(values: readonly string[], value: string): string | undefined {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (!values.includes(plain)) return didYouMean(value, values);
  return `write ${plain}${plain === value.toLowerCase() ? ', in small letters' : ''}`;
}

/** What was probably meant by a text that needs a fixed form (an address, a period, a day). */
function ofForm(field: string, value: string): string | undefined {
  if (field === 'source' && /[,;]/.test(value)) return asList(value, field);
  const address = value.match(/^(?:http:\/\/|(?=www\.))(\S+\.\S+)$/)?.[1];
  if (address) return `write https://${address}`;
  const [, start, end] = value.match(/^(\d{4})\s*[-–—]\s*(?:\d\d)?(\d\d)$/) ?? [];
  if (field === 'period' && start) return `write ${start}–${end}`;
  return field === 'reviewBy' ? asDay(value) : undefined;
}

/** "6/1/2027", "June 1, 2027", "1.6.2027" → 2027-06-01 */
function asDay(value: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'there is no such day';
  const [, dotted, month, year] = value.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/) ?? [];
  if (dotted && month && year) return `write ${year}-${month.padStart(2, '0')}-${dotted.padStart(2, '0')}`;
  const day = new Date(`${value} UTC`);
  return Number.isNaN(day.getTime()) || !/\d{4}/.test(value)
    ? undefined
    : `write ${day.toISOString().slice(0, 10)}`;
}
