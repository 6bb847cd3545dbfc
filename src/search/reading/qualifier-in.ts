import type { Qualifier } from '../../intent/qualifiers.ts';
import { COUNTED_BY_BLS, type Facet } from '../../knowledge/facets.ts';
import { anyOf } from '../text/phrases.ts';

/** What years after the newest facts are replaced by. */
const LATER = 'lateryear';

/** How members limit a figure, in folded words, and for which facets that matters. */
const CUES: readonly (readonly [Qualifier, facets: readonly (Facet | undefined)[], RegExp])[] = [
  [
    'piece',
    ['pay'],
    anyOf`(per|a|each|every|by the) (chart|claim|encounter|account|code|case) | piece ?(rate|work)`,
  ],
  ['net', ['pay'], anyOf`after tax(es)? | take ?home | takes? home | net (pay|income) | taken out`],
  [
    'extras',
    ['pay'],
    anyOf`overtime | bonus(es)? | shift differential | with benefits | total comp(ensation)?`,
  ],
  [
    'part-time',
    ['pay'],
    anyOf`part time | prn | per diem | freelance\w* | 1099 | contractors? | \d+ hours a week | half time | side gig`,
  ],
  [
    'remote',
    ['pay'],
    anyOf`remote(ly)? | work(ing)? from home | wfh | from home | telework\w* | telecommut\w+`,
  ],
  [
    'level',
    ['pay'],
    anyOf`
      senior | junior | sr | jr | level (\d|one|two|three|i{1,3}) | start(ing|s|er)? (pay|salary|wage|out|at|rate)
      | new ?grads? | newly certified | beginners? | entry level | first (year|job) | fresh out
      | (with|after|has) (\w+ )?(\d+|two|three|four|five|ten|fifteen|twenty) years? | years? of experience | experienced
      | (with|without|no|zero) experience
    `,
  ],
  ['top', ['pay'], anyOf`top (1|one|2|two|5|five) percent | (absolute )?(max|maximum|ceiling)`],
  [
    'holders',
    ['jobs'],
    anyOf`how many (\w+ ){0,3}(hold|holds|have|took|take|passed|earned|holders|certified) | (number|count) of (\w+ ){0,2}holders | how many \w+ (are there|exist|are out there)`,
  ],
  [
    'future',
    ['pay', 'cost'],
    anyOf`
      (pay|pays|paid|salar\w+|wages?|makes?|making|earn\w*|costs?|fees?|price|raises?) (\w+ ){0,5}(next year|in the future|(by|in) ${LATER}|(over|in) the next (\w+ )?years)
      | next years? (\w+ ){0,2}(pay|salar\w+|wages?|costs?|fees?|price)
      | (in|by) ${LATER} (\w+ ){0,6}(pay|paid|make|earn|cost)
    `,
  ],
  [
    'abroad',
    COUNTED_BY_BLS,
    anyOf`
      (in|from) (the )?(canada|toronto|ontario|uk|england|london|ireland|europe|germany|australia|sydney|india|philippines|manila|pakistan|nigeria|dubai|uae|mexico|saudi arabia)
    `,
  ],
];

/** What a question limits its figure to; the first cue that is found. Years after the newest facts are the future. */
export function qualifierIn(
  words: readonly string[],
  facet: Facet | undefined,
  newestYear: number,
): Qualifier | undefined {
  if (facet === undefined) return undefined;
  const isLater = (word: string): boolean => /^20\d\d$/.test(word) && Number(word) > newestYear;
  const text = words.map((word) => (isLater(word) ? LATER : word)).join(' ');
  return CUES.find(([, facets, cue]) => facets.includes(facet) && cue.test(text))?.[0];
}

/** Facets with figures for single years. */
const BY_YEAR: readonly (Facet | undefined)[] = [...COUNTED_BY_BLS, 'cost'];
const YEAR = /^(19[89]|20[0-4])\d$/;
/** What shows that a year is the figure's, not the asker's: "in 2019", "2019 median", "2023 33 vs 2024 34". */
const OF_FIGURE =
  /^(in|of|for|jan(uary)?|feb(ruary)?|march|april|may|june?|july?|august|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|during|from|between|vs|to|and|or|the|back|median|pay|salary|wages?|fees?|price|cost|figures?|jobs?|growth|\d+)$/;
/** At most this many years are answered. */
const MOST_YEARS = 2;

/** The years whose figures a question asks for, each once. */
export function yearsIn(words: readonly string[], facet: Facet | undefined): number[] {
  if (!BY_YEAR.includes(facet)) return [];
  const years = words.filter(
    (word, at) =>
      YEAR.test(word) &&
      (OF_FIGURE.test(words[at - 1] ?? 'in') || OF_FIGURE.test(words[at + 1] ?? '')) &&
      !/^(since|born|until|graduat\w+|class)$/.test(words[at - 1] ?? ''),
  );
  return [...new Set(years.map(Number))].slice(0, MOST_YEARS);
}
