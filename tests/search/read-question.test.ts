import { expect, test } from 'vitest';
import { entryOf } from '../../src/knowledge/knowledge.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { readQuestion } from '../../src/search/read-question.ts';
import { smallKnowledge } from '../knowledge/small.ts';

test('a credential is known by the body that its file names, however its issuer is written', () => {
  const small = smallKnowledge();
  const rhit = entryOf(small, 'credentials', 'credentials/rhit');
  if (!rhit) throw new Error('no RHIT');
  const renamed = { ...rhit, issuer: 'The Commission on Certification' };
  const knowledge = { ...small, entries: new Map([...small.entries, [rhit.id, renamed]]) };
  const { mentions } = readQuestion('is the AHIMA associate degree one hard', searchIndex(knowledge));
  expect(mentions.flatMap(({ ids }) => ids)).toEqual(['credentials/rhit']);
});

test('a credential that can no longer be earned is not meant by its issuer alone', () => {
  const small = smallKnowledge();
  const rhit = entryOf(small, 'credentials', 'credentials/rhit');
  if (!rhit) throw new Error('no RHIT');
  const knowledge = {
    ...small,
    entries: new Map([...small.entries, [rhit.id, { ...rhit, status: 'retired' as const }]]),
  };
  const { mentions } = readQuestion('is the AHIMA associate degree one hard', searchIndex(knowledge));
  expect(mentions.flatMap(({ ids }) => ids)).not.toContain('credentials/rhit');
});
