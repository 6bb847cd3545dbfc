import { editDistance } from '../../knowledge/distance.ts';
import { OTHER_STATE_NAMES } from '../../knowledge/find-state.ts';
import { foldName } from '../../knowledge/fold-name.ts';
import { STATE_NAMES } from '../../knowledge/state-names.ts';
import { COMMON_WORDS, KNOWN_WORDS } from '../text/english.ts';

/** A name of a state or town, by its words; an official one may be mistyped. */
type Name = {
  /** The state, or the states that a town is in. */
  readonly codes: readonly string[];
  readonly name: string;
  readonly length: number;
  readonly official: boolean;
};

/** Towns that are named after another state than the one they are in. */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  'kansas city': ['MO', 'KS'],
  'michigan city': ['IN'],
  'missouri city': ['TX'],
  'nevada city': ['CA'],
  'virginia city': ['NV'],
  'arkansas city': ['KS'],
};

/** Longest first: "West Virginia" contains "Virginia". */
const NAMES = [
  ...Object.entries(TOWNS).map(([name, codes]) => nameByWords(codes, name, false)),
  ...Object.entries(OTHER_STATE_NAMES).map(([name, code]) => nameByWords([code], name, false)),
  ...Object.entries(STATE_NAMES).map(([code, name]) => nameByWords([code], foldName(name), true)),
].sort((a, b) => b.length - a.length);

function nameByWords(codes: readonly string[], name: string, official: boolean): Name {
  return { codes, name, length: name.split(' ').length, official };
}

/**
 * The states that a text names in full or misspelled, each once and in order; for a town in two states both, unless one of
 * them is named.
 */
export function statesNamed(text: string): string[] {
  const words = foldName(text).split(' ');
  const found: { codes: readonly string[]; at: number }[] = [];
  for (const { codes, name, length, official } of NAMES) {
    for (let at = 0; at + length <= words.length; at++) {
      if (words[at]?.[0] !== name[0]) continue;
      const slice = words.slice(at, at + length).join(' ');
      if (slice !== name && !(official && nearly(slice, name, words[at - 1]))) continue;
      found.push({ codes, at });
      // Words of one name are not read as another: "West Virginia" is not Virginia too.
      words.fill('', at, at + length);
    }
  }
  const clear = found.flatMap(({ codes }) => (codes.length === 1 ? codes : []));
  const named = found
    .sort((a, b) => a.at - b.at)
    .filter(({ codes }) => codes.length === 1 || !codes.some((code) => clear.includes(code)));
  return [...new Set(named.flatMap(({ codes }) => codes))];
}

/** What comes before a place: "in texs". */
const OF_PLACE: readonly (string | undefined)[] = ['in', 'near', 'around', 'from', 'or', 'vs'];

/** Whether a typed name is near enough: long names may be off by two letters; short ones only where a place must follow. */
function nearly(typed: string, name: string, before: string | undefined): boolean {
  const most = name.length >= 9 ? 2 : 1;
  const isLong = name.length >= 7 || (name.length >= 5 && OF_PLACE.includes(before));
  return isLong && !hasOtherWord(typed, name) && editDistance(typed, name, most) <= most;
}

/** Whether a word is one of its own; names of people ("Indian", "Californian") are in no list. */
function isWord(word: string): boolean {
  return COMMON_WORDS.has(word) || KNOWN_WORDS.has(word) || word.endsWith('ian');
}

/** Whether a word that differs is a word of its own, and so no slip: "pay at new work", "Indian hospitals". */
function hasOtherWord(typed: string, name: string): boolean {
  const meant = name.split(' ');
  return typed.split(' ').some((word, at) => word !== meant[at] && isWord(word));
}
