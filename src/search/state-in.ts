import { editDistance } from '../knowledge/distance.ts';
import { otherStateNames } from '../knowledge/find-state.ts';
import { foldName } from '../knowledge/name.ts';
import { stateNames } from '../knowledge/state-names.ts';
import { COMMON_WORDS, KNOWN_WORDS } from './english.ts';

/** A name of a state by its words; an official one may be mistyped. */
type StateName = {
  readonly code: string;
  readonly name: string;
  readonly length: number;
  readonly official: boolean;
};

/** The longest first: "West Virginia" holds "Virginia". */
const NAMES = [
  ...Object.entries(otherStateNames).map(([name, code]) => stateName(code, name, false)),
  ...Object.entries(stateNames).map(([code, name]) => stateName(code, foldName(name), true)),
].sort((a, b) => b.length - a.length);

function stateName(code: string, name: string, official: boolean): StateName {
  return { code, name, length: name.split(' ').length, official };
}

/** Codes that are read behind "in" in small letters too: hardly anything else is written so. */
const SMALL_TOO: readonly string[] = ['WA', 'DC', 'GA'];
/** The Department of Veterans Affairs and a physician: a state only where it says "in". */
const ONLY_BEHIND_IN: readonly string[] = ['VA', 'MD'];

/** The states that a question names, each once and in its order: in full or with a slip, else by their codes, else one as "in TX". */
export function statesIn(text: string): string[] {
  const named = statesNamed(text);
  if (named.length > 0) return named;
  const coded = statesCoded(text);
  if (coded.length > 0) return coded;
  const short = shortState(text);
  return short === undefined ? [] : [short];
}

/** Codes that stand for something else as well, such as a medical assistant or a physician. */
const ALSO_WORDS: readonly string[] = ['CO', 'HI', 'ID', 'IN', 'LA', 'MA', 'MD', 'ME', 'OK', 'OR', 'PA'];

/** Several codes in capitals, as in "TX vs FL"; one alone shows nothing, nor do capitals where all is in capitals. */
function statesCoded(text: string): string[] {
  if (isShouted(text)) return [];
  const codes = (text.match(/\b[A-Z]{2}\b/g) ?? []).filter(
    (code) => Object.hasOwn(stateNames, code) && !ALSO_WORDS.includes(code),
  );
  const once = [...new Set(codes)];
  return once.length > 1 ? once : [];
}

/** In capitals throughout, a code looks like any word: "PAY IN OR OUT OF A HOSPITAL". */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

function statesNamed(text: string): string[] {
  const words = foldName(text).split(' ');
  const found: { code: string; at: number }[] = [];
  for (const { code, name, length, official } of NAMES) {
    for (let at = 0; at + length <= words.length; at++) {
      if (words[at]?.[0] !== name[0]) continue;
      const slice = words.slice(at, at + length).join(' ');
      if (slice !== name && !(official && nearly(slice, name, words[at - 1]))) continue;
      found.push({ code, at });
      // What is read as a name is no other name: "West Virginia" is not Virginia too.
      words.fill('', at, at + length);
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

/** A single code: behind a word that says so ("in TX", in small letters only where they mean nothing else) or at the end. */
function shortState(text: string): string | undefined {
  const shouted = isShouted(text);
  for (const [, place = '', typed = ''] of text.matchAll(/\b(in|for|from|of|near)\s+([a-z]{2})\b/gi)) {
    const code = typed.toUpperCase();
    if (!Object.hasOwn(stateNames, code)) continue;
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

/** What a place stands behind: "in texs". */
const OF_PLACE: readonly (string | undefined)[] = ['in', 'near', 'around', 'from'];

/** Long names may be mistyped by two letters; short ones are other words then, but where a place must stand. */
function nearly(typed: string, name: string, before: string | undefined): boolean {
  const most = name.length >= 9 ? 2 : 1;
  const isLong = name.length >= 7 || (name.length >= 5 && OF_PLACE.includes(before));
  return isLong && !hasOtherWord(typed, name) && editDistance(typed, name, most) <= most;
}

/** People of somewhere ("Indian", "Californian") are in no list. */
function isWord(word: string): boolean {
  return COMMON_WORDS.has(word) || KNOWN_WORDS.has(word) || word.endsWith('ian');
}

/** What is a word of its own is no slip: "pay at new work", "Indian hospitals". */
function hasOtherWord(typed: string, name: string): boolean {
  const meant = name.split(' ');
  return typed.split(' ').some((word, at) => word !== meant[at] && isWord(word));
}

/** Whether the states are to be set beside each other ("best state for him pay"). */
export function asksForStates(words: readonly string[]): boolean {
  return /\b(which|what|best|highest|top|better|worst|lowest|every|each|all|other|by) (\w+ ){0,2}states?\b|\bstates? (that |which )?(pay|with|has|have)\b/.test(
    words.join(' '),
  );
}
