import { expect, test } from 'vitest';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { readQuestion } from '../../src/search/issued.ts';
import { replacing, smallKnowledge } from '../knowledge/small.ts';

test('a credential is known by the body that its file names, however its issuer is written', () => {
  const knowledge = smallKnowledge({
    'credentials/rhit.yaml': replacing('issuer: AHIMA', 'issuer: The Commission on Certification'),
  });
  const { links } = readQuestion('is the AHIMA associate degree one hard', searchIndex(knowledge), knowledge);
  expect(links.flatMap(({ ids }) => ids)).toEqual(['credentials/rhit']);
});
