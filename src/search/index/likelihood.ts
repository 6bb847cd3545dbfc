import type { Lexicon } from './lexicon.ts';
import { countPairs } from './pairs.ts';
import type { Passages } from './passages.ts';
import { lengthOf, type Postings, valueAt } from './postings.ts';

/**
 * How much likelier somebody who asks about an entry is to put these words next to each other than anybody else: the query
 * likelihood of language-model retrieval (Ponte and Croft 1998) with Dirichlet smoothing. It counts stop words and endings,
 * which the other evidence leaves out: "can i", "how long", "the people who" show a good deal of what is meant.
 */
export type Likelihood = {
  /** The log of that ratio for the words of a question, for each of the given entries (by number). */
  readonly of: (words: readonly string[], entries: readonly number[]) => number[];
};

/** The usual frequencies weigh as much as this many texts of an entry; tuned on the question files. */
const SMOOTHING = 3;
/** In a list longer than this, the few entries asked for are looked up; a shorter one is walked through. */
const LONG = 2_000;

/** Counts the pairs of neighboring words in passages. */
export function indexLikelihood({ words, entryOf, entries }: Passages, lexicon: Lexicon): Likelihood {
  const { postings, size, unitOf } = countPairs(words, entryOf, lexicon.words.size);
  for (let unit = 0; unit < size; unit++) toGains(postings, unit, SMOOTHING / entryOf.length);
  const absent = Float32Array.from(textCounts(entryOf, entries), (count) =>
    Math.log(SMOOTHING / (count + SMOOTHING)),
  );
  const sums = new Float32Array(entries);
  return {
    of: (asked, among) => {
      const units = pairsOf(asked, lexicon, unitOf);
      sums.fill(0);
      for (const unit of units) {
        if (lengthOf(postings, unit) > LONG)
          for (const entry of among) sums[entry] = (sums[entry] ?? 0) + valueAt(postings, unit, entry);
        else addGains(postings, unit, sums);
      }
      return among.map((entry) => (sums[entry] ?? 0) + units.length * (absent[entry] ?? 0));
    },
  };
}

/** How many texts each entry has. */
function textCounts(entryOf: Uint32Array, entries: number): Uint32Array {
  const texts = new Uint32Array(entries);
  for (const entry of entryOf) texts[entry] = (texts[entry] ?? 0) + 1;
  return texts;
}

/** The known pairs of neighboring words in a question, each once. */
function pairsOf(
  words: readonly string[],
  lexicon: Lexicon,
  unitOf: (first: number, second: number) => number | undefined,
): number[] {
  const units: number[] = [];
  let before: number | undefined;
  for (const word of words) {
    const number = lexicon.words.get(word);
    const unit = before === undefined || number === undefined ? undefined : unitOf(before, number);
    if (unit !== undefined && !units.includes(unit)) units.push(unit);
    before = number;
  }
  return units;
}

function addGains({ starts, places, values }: Postings, unit: number, sums: Float32Array): void {
  const end = starts[unit + 1] ?? 0;
  for (let at = starts[unit] ?? 0; at < end; at++) {
    const entry = places[at] ?? 0;
    sums[entry] = (sums[entry] ?? 0) + (values[at] ?? 0);
  }
}

/** Replaces each count of a unit by what having the unit adds compared with not having it. */
function toGains({ starts, values }: Postings, unit: number, smoothing: number): void {
  const start = starts[unit] ?? 0;
  const end = starts[unit + 1] ?? 0;
  let all = 0;
  for (let at = start; at < end; at++) all += values[at] ?? 0;
  let known = 0;
  let gain = 0;
  for (let at = start; at < end; at++) {
    const count = values[at] ?? 0;
    // Most counts are 1, so the logarithm can be reused.
    if (count !== known) gain = Math.log(1 + count / (smoothing * all));
    known = count;
    values[at] = gain;
  }
}
