import { describe, expect, test } from 'vitest';
import { indexLikelihood } from '../../../src/search/index/likelihood.ts';
import { createTextReader } from '../../../src/search/index/text-reader.ts';
import { wordsOf } from '../../../src/search/text/words.ts';
import { readBy, rowsOf } from './numbers.ts';

describe('how likely words are for who asks about an entry', () => {
  const reader = createTextReader();
  const said: [entry: number, text: string][] = [
    [0, 'how long is the exam'],
    [0, 'is the exam hard'],
    [1, 'can i work from home'],
    [1, 'do they work at home'],
  ];
  const read = said.map(([, text]) => readBy(reader, text));
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
    const [first = 0, second = 0] = indexLikelihood(passages, reader).of(wordsOf(question), [0, 1]).values();
    expect(Math.sign(first - second)).toBe(entry === 0 ? 1 : -1);
  });

  test('words that nobody used say nothing', () => {
    expect([...indexLikelihood(passages, reader).of(['exam', 'zebra'], [1]).values()].map(Math.abs)).toEqual([
      0,
    ]);
  });
});
