import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from '../../knowledge/distance.ts';
import { KNOWN_WORDS } from '../text/english.ts';

/** Shorter words sound like too many others, and rare ones are unlikely to be meant. */
const SHORTEST = 6;
const USUAL = 20;
/** A word may differ in up to this share of its letters from one that sounds like it. */
const DIFFERING = 0.4;

/** A word that members use this often, or that any reader knows, is taken as it is: "Manila" is not "manual". */
const MEANT = 3;

/** Finds the usual word that a misspelled one sounds like: "denile" is "denial", "sertificate" is "certificate". */
export type Sounds = (word: string) => string | undefined;

/**
 * Groups words by their sound (Double Metaphone, Lawrence Philips 2000). `counts`: how often each word is used that others
 * may be corrected to; `asked`: how often any word comes up in members' questions.
 */
export function createSounds(counts: ReadonlyMap<string, number>, asked: (word: string) => number): Sounds {
  const bySound = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < USUAL || word.length < SHORTEST) continue;
    for (const sound of soundsOf(word)) bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
  }
  return (word) => {
    if (word.length < SHORTEST || KNOWN_WORDS.has(word) || asked(word) >= MEANT) return undefined;
    const most = Math.floor(DIFFERING * word.length);
    const alike = [...soundsOf(word)]
      .flatMap((sound) => bySound.get(sound) ?? [])
      .map((other) => ({ other, edits: editDistance(word, other, most) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || (counts.get(b.other) ?? 0) - (counts.get(a.other) ?? 0));
    return alike[0]?.other;
  };
}

/** One or two spellings of how a word sounds. */
function soundsOf(word: string): Set<string> {
  return new Set(doubleMetaphone(word));
}
