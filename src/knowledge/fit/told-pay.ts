import { oncePer } from '../../once.ts';
import { editDistance } from '../distance.ts';
import { foldedWords } from '../fold-name.ts';
import { type Knowledge, namesOf, ofKind } from '../knowledge.ts';
import { yearsNamed } from '../period.ts';
import type { Entry, Occupation } from '../schema/entry.ts';
import { singular } from '../singular.ts';
import { statementsIn } from '../walk.ts';
import type { Misfit, Spot } from './misfit.ts';

/** A sentence with the period beside it. */
type Sentence = { readonly path: readonly PropertyKey[]; readonly text: string; readonly asOf: string };
/** A figure of a sentence that no survey has, and the median that it is one slip away from. */
type Slip = Spot & {
  readonly said: string;
  readonly median: string;
  readonly edition: string;
  readonly of: Spot;
};

const MONEY = /\$(\d{2,3},\d{3})(?!,?\d)/g;
const EDITION = /\bMay \d{4}\b/g;
/** A town or state: its pay may be near that of the nation, and few of them have a table here. */
const PLACE = /\b(?:in|of|for|near|around) (?!May\b)[A-Z][a-z]/;
/** Sums that end so are rounded, as in "about $51,100". */
const ROUND = 100;
/** If more texts have the other figure, the occupation is the one that was changed. */
const MANY = 2;

/**
 * What sentences repeat of the pay of an occupation must be its figure. Nothing tells whom each sum in a sentence is about:
 * only one that no survey has, and that is a digit away from the median of an occupation that the sentence names, is a slip.
 */
export function toldPay(knowledge: Knowledge): Misfit[] {
  const known = knownPay(knowledge);
  const occupations = ofKind(knowledge, 'outlook');
  const slips = [...knowledge.entries.values()].flatMap((entry) =>
    sentencesOf(entry).flatMap((sentence) => slipsIn(entry, sentence, occupations, known)),
  );
  const places = new Map<string, Slip[]>();
  for (const slip of slips) {
    const key = [slip.of.id, slip.edition, slip.said].join();
    places.set(key, [...(places.get(key) ?? []), slip]);
  }
  return [...places.values()].flatMap((same) => (same.length > MANY ? atOccupation(same) : same.map(atText)));
}

function atText({ id, path, said, median, edition, of }: Slip): Misfit {
  const message = `expected the median of ${edition}, ${median}, got ${said}: one of the two is wrong`;
  return { id, path, of: 'value', message, other: of };
}

function atOccupation(same: readonly Slip[]): Misfit[] {
  return same.slice(0, 1).map(({ id, path, said, median, of }) => {
    const message = `expected ${said}, as in ${same.length} texts, got ${median}: one of the two is wrong; if it has changed, change it there too`;
    return { ...of, of: 'value', message, other: { id, path } };
  });
}

const sentencesOf = oncePer((entry: Entry): readonly Sentence[] => {
  const facts = statementsIn(entry).flatMap(({ path, value }): Sentence[] => {
    const { text, asOf } = value;
    const says = 'says' in value && typeof value.says === 'object' ? Object.entries(value.says ?? {}) : [];
    return [
      ...(text === undefined ? [] : [{ path: [...path, 'text'], text, asOf }]),
      ...says.map(([id, said]) => ({ path: [...path, 'says', id], text: String(said), asOf })),
    ];
  });
  const all = [{ path: ['summary'], text: entry.summary, asOf: '' }, ...facts];
  return all.filter(({ text }) => text.includes('$'));
});

function slipsIn(
  { id }: Entry,
  { path, text, asOf }: Sentence,
  occupations: readonly Occupation[],
  known: ReadonlyMap<string, ReadonlySet<number>>,
): Slip[] {
  const editions = [...new Set(`${text} ${asOf}`.match(EDITION))];
  const years = editions.map((edition) => Number(edition.slice(-4)));
  const others = yearsNamed(`${text} ${asOf}`).some((year) => !years.includes(year));
  if (editions.length === 0 || others || PLACE.test(text) || !editions.every((edition) => known.has(edition)))
    return [];
  const sums = [...text.matchAll(MONEY)].map(([, sum = '']) => sum);
  const strange = sums.filter(
    (sum) =>
      amountOf(sum) % ROUND !== 0 && !editions.some((edition) => known.get(edition)?.has(amountOf(sum))),
  );
  const named = strange.length > 0 ? occupations.filter((one) => isNamed(one, text)) : [];
  return named.flatMap((occupation) =>
    occupation.pay.flatMap(({ asOf: edition, annual }, index): Slip[] => {
      const median = annual.median?.toLocaleString('en-US');
      if (median === undefined || !editions.includes(edition) || sums.includes(median)) return [];
      const of = { id: occupation.id, path: ['pay', index, 'annual', 'median'] };
      const near = strange.find((sum) => sum.length === median.length && editDistance(sum, median, 1) === 1);
      return near ? [{ id, path, said: `$${near}`, median: `$${median}`, edition, of }] : [];
    }),
  );
}

function isNamed(occupation: Occupation, text: string): boolean {
  const words = ` ${plain(text)} `;
  return namesOf(occupation).some((name) => words.includes(` ${plain(name)} `));
}

function plain(text: string): string {
  return foldedWords(text).map(singular).join(' ');
}

/** The yearly figures of each survey, of the nation, its industries, states and areas. */
function knownPay(knowledge: Knowledge): Map<string, Set<number>> {
  const known = new Map<string, Set<number>>();
  const add = (when: string, figures: Iterable<unknown>): void => {
    for (const edition of when.match(EDITION) ?? []) {
      const all = known.get(edition) ?? new Set();
      for (const figure of figures) if (typeof figure === 'number') all.add(figure);
      known.set(edition, all);
    }
  };
  for (const { pay, industries = [], history = [] } of ofKind(knowledge, 'outlook')) {
    for (const { asOf, annual } of pay) add(asOf, Object.values(annual));
    for (const { asOf, rows } of industries)
      add(
        asOf,
        rows.map(({ median }) => median),
      );
    for (const { asOf, median } of history.flatMap(({ points }) => points)) add(asOf, [median]);
  }
  for (const { asOf, states, areas } of knowledge.states.values())
    add(asOf, [...states.flatMap((row) => Object.values(row)), ...areas.map(({ median }) => median)]);
  return known;
}

function amountOf(sum: string): number {
  return Number(sum.replaceAll(',', ''));
}
