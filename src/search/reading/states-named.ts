import { editDistance } from '../../knowledge/distance.ts';
import { OTHER_STATE_NAMES } from '../../knowledge/find-state.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { STATE_NAMES } from '../../knowledge/state-names.ts';
import { COMMON_WORDS, KNOWN_WORDS } from '../text/english.ts';

/** A name of a state, or of a town, by its words; an official one may be mistyped. */
type Name = {
  /** The state, or the states that a town lies in. */
  readonly codes: readonly string[];
  readonly name: string;
  readonly length: number;
  readonly official: boolean;
};

/** Towns that are called after another state than the one they lie in. */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  'kansas city': ['MO', 'KS'],
  'michigan city': ['IN'],
  'missouri city': ['TX'],
  'nevada city': ['CA'],
  'virginia city': ['NV'],
  'arkansas city': ['KS'],
};

/** The longest first: "West Virginia" holds "Virginia". */
const NAMES = [
  ...Object.entries(TOWNS).map(([name, codes]) => nameOf(codes, name, false)),
  ...Object.entries(OTHER_STATE_NAMES).map(([name, code]) => nameOf([code], name, false)),
  ...Object.entries(STATE_NAMES).map(([code, name]) => nameOf([code], foldName(name), true)),
].sort((a, b) => b.length - a.length);

function nameOf(codes: readonly string[], name: string, official: boolean): Name {
  return { codes, name, length: name.split(' ').length, official };
}

/** The states that a text names in full or with a slip, each once and in its order; a town's, unless it is said which. */
export function statesNamed(text: string): string[] {
  const words = foldName(text).split(' ');
  const found: { codes: readonly string[]; at: number }[] = [];
  for (const { codes, name, length, official } of NAMES) {
    for (let at = 0; at + length <= words.length; at++) {
      if (words[at]?.[0] !== name[0]) continue;
      const slice = words.slice(at, at + length).join(' ');
      if (slice !== name && !(official && nearly(slice, name, words[at - 1]))) continue;
      found.push({ codes, at });
      // What is read as a name is no other name: "West Virginia" is not Virginia too.
      words.fill('', at, at + length);
    }
  }
  const clear = found.flatMap(({ codes }) => (codes.length === 1 ? codes : []));
  const named = found
    .sort((a, b) => a.at - b.at)
    .filter(({ codes }) => codes.length === 1 || !codes.some((code) => clear.includes(code)));
  return [...new Set(named.flatMap(({ codes }) => codes))];
}

/** What a place stands behind: "in texs". */
const OF_PLACE: readonly (string | undefined)[] = ['in', 'near', 'around', 'from', 'or', 'vs'];

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
