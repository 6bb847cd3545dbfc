import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextReader } from '../../../src/search/index/text-reader.ts';
import { termsOf } from '../../../src/search/text/terms.ts';
import { wordsOf } from '../../../src/search/text/words.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { readBy } from './numbers.ts';

describe('the knowledge is read in the same words and terms as a question', () => {
  const reader = createTextReader();
  const expectSame = (text: string): void => {
    const { words, terms } = readBy(reader, text);
    const spelled = wordsOf(text);
    expect(words).toEqual(spelled.map((word) => reader.words.get(word)));
    expect(terms).toEqual(termsOf(spelled).map((term) => reader.terms.get(term)));
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
