import { OTHER_STATE_NAMES } from '../../knowledge/find-state.ts';
import { STATE_NAMES } from '../../knowledge/state-names.ts';

/** Codes that are also recognized in small letters after "in", because hardly anything else is written like that. */
const SMALL_TOO: readonly string[] = ['WA', 'DC', 'GA'];
/** Also the Department of Veterans Affairs and a physician: states only after "in". */
const ONLY_BEHIND_IN: readonly string[] = ['VA', 'MD'];

/** Codes that also mean something else, such as a medical assistant or a physician. */
const ALSO_WORDS: readonly string[] = ['CO', 'HI', 'ID', 'IN', 'LA', 'MA', 'MD', 'ME', 'OK', 'OR', 'PA'];

/** What separates the states of a list. */
const BETWEEN = String.raw`\s*(?:,|/|&|\bvs\.?|\band\b|\bor\b|\bthan\b)\s*`;

/** The codes in capitals in a text, each once; none if the whole text is in capitals. */
function codesIn(text: string): string[] {
  if (isShouted(text)) return [];
  return [...new Set(text.match(/\b[A-Z]{2}\b/g) ?? [])].filter(
    (code) => Object.hasOwn(STATE_NAMES, code) && !ALSO_WORDS.includes(code),
  );
}

/** The codes in capitals or in a list, such as "TX vs FL" and "tx, fl"; empty if there is only one, which shows nothing. */
export function statesCoded(text: string): string[] {
  const codes = [...new Set([...codesIn(text), ...listed(text)])];
  return codes.length > 1 ? codes : [];
}

/** The codes in a list with states that are named: "Texas vs CA", "NY or Florida", "ohio and dc". */
export function codesInList(text: string): string[] {
  const capital = codesIn(text).filter((code) =>
    new RegExp(`[A-Za-z]${BETWEEN}${code}\\b|\\b${code}${BETWEEN}[A-Za-z]`).test(text),
  );
  return [...new Set([...capital, ...listed(text)])];
}

const CODE = Object.keys(STATE_NAMES)
  .filter((code) => !ALSO_WORDS.includes(code))
  .join('|');
const NAME = [...Object.values(STATE_NAMES), ...Object.keys(OTHER_STATE_NAMES)].join('|');
/** Two or more states in any letter case, with nothing between them but what separates a list. */
const LIST = new RegExp(`\\b(?:${CODE}|${NAME})(?:(?:${BETWEEN}|\\s+)(?:${CODE}|${NAME})\\b)+`, 'gi');
const EACH_CODE = new RegExp(`\\b(?:${CODE})\\b`, 'gi');

/** The codes in lists of states, in small letters too. */
function listed(text: string): string[] {
  return [...text.matchAll(LIST)].flatMap(([list]) =>
    Array.from(list.matchAll(EACH_CODE), ([code]) => code.toUpperCase()),
  );
}

/** Whether a text is all capitals, so that a code looks like any word: "PAY IN OR OUT OF A HOSPITAL". */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** A single code: after a word that shows it ("in TX"; in small letters only if they mean nothing else) or at the end. */
export function shortState(text: string): string | undefined {
  const shouted = isShouted(text);
  for (const [, place = '', typed = ''] of text.matchAll(/\b(in|for|from|of|near)\s+([a-z]{2})\b/gi)) {
    const code = typed.toUpperCase();
    if (!Object.hasOwn(STATE_NAMES, code)) continue;
    if (typed !== code && !SMALL_TOO.includes(code)) continue;
    if (shouted && ALSO_WORDS.includes(code)) continue;
    const onlyIn = ONLY_BEHIND_IN.includes(code) || ALSO_WORDS.includes(code);
    if (place.toLowerCase() === 'in' || !onlyIn) return code;
  }
  const [, before = '', tail = ''] = text.slice(-END).match(LAST_CODE) ?? [];
  const code = tail.toUpperCase();
  if (code === '' || /\b(the|an?|or|vs|than|at)\s+$/i.test(before)) return undefined;
  return ONLY_BEHIND_IN.includes(code) && !/(\bin\s+|,\s*)$/i.test(before) ? undefined : code;
}

/** A code at the end, as in "coder salary tx"; but not "at the va", or "an RHIT or an MD". */
const LAST_CODE = /^(.*?)\b(tx|ny|ca|fl|il|nj|mi|az|ga|wa|nc|sc|tn|va|wi|mn|md|dc)\b\W*$/is;
const END = 40;
