import { OTHER_STATE_NAMES } from '../../knowledge/find-state.ts';
import { STATE_NAMES } from '../../knowledge/state-names.ts';

/** Codes that are read behind "in" in small letters too: hardly anything else is written so. */
const SMALL_TOO: readonly string[] = ['WA', 'DC', 'GA'];
/** The Department of Veterans Affairs and a physician: a state only where it says "in". */
const ONLY_BEHIND_IN: readonly string[] = ['VA', 'MD'];

/** Codes that stand for something else as well, such as a medical assistant or a physician. */
const ALSO_WORDS: readonly string[] = ['CO', 'HI', 'ID', 'IN', 'LA', 'MA', 'MD', 'ME', 'OK', 'OR', 'PA'];

/** What stands between the states of a list. */
const BETWEEN = String.raw`\s*(?:,|/|&|\bvs\.?|\band\b|\bor\b|\bthan\b)\s*`;

/** The codes in capitals that a text holds, each once; none where all is in capitals. */
function codesIn(text: string): string[] {
  if (isShouted(text)) return [];
  return [...new Set(text.match(/\b[A-Z]{2}\b/g) ?? [])].filter(
    (code) => Object.hasOwn(STATE_NAMES, code) && !ALSO_WORDS.includes(code),
  );
}

/** Several codes in capitals or in a list, as in "TX vs FL" and "tx, fl"; one alone shows nothing. */
export function statesCoded(text: string): string[] {
  const codes = [...new Set([...codesIn(text), ...listed(text)])];
  return codes.length > 1 ? codes : [];
}

/** The codes that stand in a list with states that are named: "Texas vs CA", "NY or Florida", "ohio and dc". */
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
/** Two states or more, in any letters, with nothing between but what stands between them in a list. */
const LIST = new RegExp(`\\b(?:${CODE}|${NAME})(?:(?:${BETWEEN}|\\s+)(?:${CODE}|${NAME})\\b)+`, 'gi');
const EACH_CODE = new RegExp(`\\b(?:${CODE})\\b`, 'gi');

/** The codes in lists of states, in small letters too. */
function listed(text: string): string[] {
  return [...text.matchAll(LIST)].flatMap(([list]) =>
    Array.from(list.matchAll(EACH_CODE), ([code]) => code.toUpperCase()),
  );
}

/** In capitals throughout, a code looks like any word: "PAY IN OR OUT OF A HOSPITAL". */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** A single code: behind a word that says so ("in TX", in small letters only where they mean nothing else) or at the end. */
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

/** "coder salary tx"; but not "at the va", or "an RHIT or an MD". */
const LAST_CODE = /^(.*?)\b(tx|ny|ca|fl|il|nj|mi|az|ga|wa|nc|sc|tn|va|wi|mn|md|dc)\b\W*$/is;
const END = 40;
