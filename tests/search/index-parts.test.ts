import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classScores,
  createClassifier,
  featuresOf,
  readClassifier,
  writeClassifier,
} from '../../src/search/classify.ts';
import { foreignness } from '../../src/search/foreign.ts';
import { kindChances } from '../../src/search/kind-of-text.ts';
import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { indexPairs, indexWords } from '../../src/search/likelihood.ts';
import { countPairs } from '../../src/search/pairs.ts';
import { countUnits, eachPlace, lengthOf, type Postings, valueAt } from '../../src/search/postings.ts';
import { readText } from '../../src/search/reading.ts';
import { eachItem, type Rows, rowLength, sumOfItems, writeRows } from '../../src/search/rows.ts';
import { searchIndex } from '../../src/search/search-index.ts';
import { termsOf } from '../../src/search/terms.ts';
import { top } from '../../src/search/top.ts';
import { MOST_NUMBERS } from '../../src/search/word-reader.ts';
import { wordsOf } from '../../src/search/words.ts';
import { KNOWLEDGE } from '../content/real.ts';

/** The places of a unit with their counts. */
function listOf(postings: Postings, unit: number): [place: number, count: number][] {
  const list: [number, number][] = [];
  eachPlace(postings, unit, (place, count) => list.push([place, count]));
  return list;
}

/** Texts by unit numbers below 6, each with its place; places do not fall. */
const texts = fc
  .array(fc.tuple(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), fc.integer({ min: 0, max: 3 })))
  .map((list) => list.sort((a, b) => a[1] - b[1]));

function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const writer = writeRows();
  for (const list of lists) writer.add(list, list.length);
  return writer.rows();
}

function placesOf(list: readonly (readonly [unknown, place: number])[]): Uint32Array {
  return Uint32Array.from(list, ([, place]) => place);
}

test('rows hold what was added, in order, however much it is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { maxLength: 8 })), (lists) => {
      const rows = rowsOf(lists);
      const found = lists.map((): number[] => []);
      eachItem(rows, (item, row) => found[row]?.push(item));
      expect(found).toEqual(lists);
      expect(lists.map((_, row) => rowLength(rows, row))).toEqual(lists.map(({ length }) => length));
      for (const [row, list] of lists.entries())
        expect(sumOfItems(rows, row, Float64Array.of(1, 10, 100, 0, 0, 0, 0, 0))).toBe(
          [1, 10, 100].reduce((sum, value, item) => sum + (list.includes(item) ? value : 0), 0),
        );
    }),
  );
  expect(rowsOf([Array.from({ length: 200_000 }, (_, at) => at), [1]]).items.length).toBe(200_001);
});

test('units are counted by place, as often as they stand there', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const postings = countUnits(rowsOf(list.map(([units]) => units)), placesOf(list), 6);
      for (let unit = 0; unit < 6; unit++) {
        const expected = new Map<number, number>();
        for (const [units, place] of list)
          for (const other of units) if (other === unit) expected.set(place, (expected.get(place) ?? 0) + 1);
        expect(listOf(postings, unit)).toEqual([...expected].sort((a, b) => a[0] - b[0]));
        expect(lengthOf(postings, unit)).toBe(expected.size);
        for (let place = 0; place < 4; place++)
          expect(valueAt(postings, unit, place)).toBe(expected.get(place) ?? 0);
      }
    }),
  );
});

test('pairs of neighbours are counted by place, and unknown ones have no unit', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const pairs = countPairs(rowsOf(list.map(([units]) => units)), placesOf(list), 6);
      for (let first = 0; first < 6; first++) {
        for (let second = 0; second < 6; second++) {
          const expected = new Map<number, number>();
          for (const [units, place] of list)
            for (const [at, unit] of units.entries())
              if (unit === first && units[at + 1] === second)
                expected.set(place, (expected.get(place) ?? 0) + 1);
          const unit = pairs.unitOf(first, second);
          if (expected.size === 0) expect(unit).toBeUndefined();
          else expect(listOf(pairs.postings, unit ?? -1)).toEqual([...expected].sort((a, b) => a[0] - b[0]));
        }
      }
    }),
  );
});

test('the highest of many are found in order, and nothing that ranks at 0 or below', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 50 })),
      fc.integer({ min: 1, max: 10 }),
      (list, limit) => {
        const expected = list.filter((value) => value > 0).sort((a, b) => b - a);
        const found = [...top(Uint32Array.from(list.keys()), Float32Array.from(list), limit)];
        expect(new Set(found).size).toBe(found.length);
        expect(found.map((place) => list[place])).toEqual(expected.slice(0, limit));
      },
    ),
  );
});

/** What a lexicon reads of a text: its words and terms by number. */
function readBy(lexicon: Lexicon, text: string): { words: number[]; terms: number[] } {
  const read = new Uint32Array(MOST_NUMBERS);
  const words = [...read.subarray(0, lexicon.read(text, read))];
  return { words, terms: [...lexicon.termsOf(rowsOf([words])).items] };
}

describe('a lexicon reads the same words and terms as a question is read by', () => {
  const lexicon = createLexicon();
  const expectSame = (text: string): void => {
    const { words, terms } = readBy(lexicon, text);
    const spelled = wordsOf(text);
    expect(words).toEqual(spelled.map((word) => lexicon.words.get(word)));
    expect(terms).toEqual(termsOf(spelled).map((term) => lexicon.terms.get(term)));
  };

  test('in members’ questions', () => {
    for (const entry of [...KNOWLEDGE.entries.values()].slice(0, 40)) entry.asks.forEach(expectSame);
  });

  test.for([
    '',
    '   ',
    'R.H.I.T. vs R.H.I.A.',
    "what's an R.N.'s pay w/ 2 yrs & no degree b/c i'm broke",
    'and/or, e.g. x.y',
    'café — naïve “quotes” 日本 ok',
    'A.',
    'c# c++ `code` \t tab',
    '+a.b c#.d',
    "don'w/ a'.b x'y.z new/old",
    'tbh idk wut 2 do rn',
    'word '.repeat(300),
    `${"'".repeat(500)}a${"'".repeat(500)} b`,
  ])('in “%s”', expectSame);

  test('in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), expectSame));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."aRw2 .'/&+#-é?") }), expectSame), {
      numRuns: 2000,
    });
  });
});

describe('how likely words are for who asks about an entry', () => {
  const lexicon = createLexicon();
  const said: [entry: number, text: string][] = [
    [0, 'how long is the exam'],
    [0, 'is the exam hard'],
    [1, 'can i work from home'],
    [1, 'do they work at home'],
  ];
  const read = said.map(([, text]) => readBy(lexicon, text));
  const passages = {
    entryOf: Uint32Array.from(said, ([entry]) => entry),
    words: rowsOf(read.map(({ words }) => words)),
    terms: rowsOf(read.map(({ terms }) => terms)),
    entries: 2,
  };

  test.for([
    ['the exam', 0],
    ['how long', 0],
    ['can i', 1],
    ['at home', 1],
  ] as const)('“%s” is what members say of entry %i', ([question, entry]) => {
    for (const likelihood of [indexWords(passages, lexicon), indexPairs(passages, lexicon)]) {
      const [first = 0, second = 0] = likelihood.of(wordsOf(question), [0, 1]).values();
      expect(Math.sign(first - second)).toBe(entry === 0 ? 1 : -1);
    }
  });

  test('words that nobody used say nothing', () => {
    expect(
      [...indexWords(passages, lexicon).of(['constructor', 'zebra'], [0]).values()].map(Math.abs),
    ).toEqual([0]);
    expect([...indexPairs(passages, lexicon).of(['exam', 'zebra'], [1]).values()].map(Math.abs)).toEqual([0]);
  });
});

test('a classifier is the same after it was written and read', () => {
  const classifier = createClassifier([
    ['exam', { exam: 2.1, cost: -0.4 }],
    ['=~pay', { pay: 1 }],
    ['*', { none: 0.5 }],
  ]);
  expect(readClassifier(writeClassifier(classifier))).toEqual(classifier);
});

test('no word of a text is a property of the classifier by accident', () => {
  const classifier = createClassifier([['exam', { exam: 2.1 }]]);
  const words = featuresOf(['constructor', 'toString', 'hasOwnProperty']);
  expect(classScores(classifier, words)).toEqual(new Map([['exam', 0]]));
});

describe('what is for us and what is not', () => {
  const index = searchIndex(KNOWLEDGE);
  const strange = (text: string): number => foreignness(readText(text, index, KNOWLEDGE));

  test.for([
    ['what does a medical coder do', 'what does a dental hygienist do'],
    ['is the rhit worth it', 'is nursing school worth it'],
    ['how much does the cpc exam cost', 'how much does a knee surgery cost'],
    ['what does a records clerk do all day', 'good morning everyone, how is your day'],
  ])('“%s” sounds more like a question for us than “%s”', ([ours = '', foreign = '']) => {
    expect(strange(ours)).toBeLessThan(strange(foreign));
  });
});

test.for([
  ['what does roi stand for', 'terms'],
  ['what does a coding auditor do all day', 'roles'],
  ['who can sit for this exam and what does it cost', 'credentials'],
] as const)('“%s” asks for one of the %s', ([question, kind]) => {
  const chances = [...kindChances(featuresOf(wordsOf(question)))].sort((a, b) => b[1] - a[1]);
  expect(chances[0]?.[0]).toBe(kind);
  expect(chances.reduce((sum, [, chance]) => sum + Math.exp(chance), 0)).toBeCloseTo(1, 5);
});
