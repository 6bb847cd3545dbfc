import { expect, test } from 'vitest';
import { entryLogProbabilities } from '../../../src/search/evidence/entry-probabilities.ts';
import { logProbabilities } from '../../../src/search/learned/embedding.ts';
import { SHIPPED } from '../../../src/search/learned/shipped.ts';
import { termsOf } from '../../../src/search/text/terms.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

const { entries } = SHIPPED;

function chancesOf(question: string, ids: readonly string[]): number[] {
  const words = wordsOf(question);
  return [...entryLogProbabilities(words, termsOf(words), ids, entries)];
}

test.for([
  ['someone who joins duplicate charts of one patient all day', 'roles/mpi-coordinator'],
  ['who can sit for the rhit and what does it cost', 'credentials/rhit'],
  ['is sending records to lawyers and insurers a job', 'roles/release-of-information-specialist'],
] as const)('“%s” asks for %s', ([question, id]) => {
  const ids = [...entries.entries.keys()];
  const chances = chancesOf(question, ids);
  expect(ids[chances.indexOf(Math.max(...chances))]).toBe(id);
  expect(chances.reduce((sum, chance) => sum + Math.exp(chance), 0)).toBeCloseTo(1, 4);
});

test('an entry that was not learned from is as likely as the second best of the others', () => {
  const [rhit = 0, added, rhia = 0, ccs = 0] = chancesOf('how hard is the rhit exam', [
    'credentials/rhit',
    'credentials/new-one',
    'credentials/rhia',
    'credentials/ccs',
  ]);
  expect(rhit).toBeGreaterThan(Math.max(rhia, ccs));
  expect(added).toBe(Math.max(rhia, ccs));
});

test('a text of unknown words asks for none more than for another', () => {
  const chances = logProbabilities(entries, ['qwxyz']);
  expect(Math.max(...chances)).toBe(Math.min(...chances));
});
