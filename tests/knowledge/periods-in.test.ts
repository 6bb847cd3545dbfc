import { expect, test } from 'vitest';
import { newestYear, periodsIn } from '../../src/knowledge/periods-in.ts';
import { occupation, world } from '../answer/small-world.ts';

const fact = (asOf: string) => ({ text: 'They work there.', source: 'bls', asOf });

test('the newest year is that of the newest fact; a projection is of the year in which it was made', () => {
  const knowledge = world([
    occupation('coders', { definition: [fact('May 2025'), fact('2024–34'), fact('about 2021–2023')] }),
  ]);
  expect(periodsIn(knowledge)).toEqual(['May 2025', '2024–34', 'about 2021–2023']);
  expect(newestYear(knowledge)).toBe(2025);
});

test('without a dated fact no year is known to be later', () => {
  expect(newestYear(world([]))).toBe(Number.POSITIVE_INFINITY);
});
