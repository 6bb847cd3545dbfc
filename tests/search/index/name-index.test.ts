import { expect, test } from 'vitest';
import { indexNames } from '../../../src/search/index/name-index.ts';
import { KNOWLEDGE } from '../../content/real.ts';

const { byKey } = indexNames(KNOWLEDGE);

test.for([
  ['w2 or 1099', 'questions/employee-or-contractor'],
  ['license or certification', 'questions/license'],
  ['right to see my record', 'terms/right-of-access'],
] as const)('“%s” relates no two names, so it is one', ([name, id]) => {
  expect(byKey.get(name)).toEqual([id]);
});

test.for(['rhit or rhia', 'ehr vs emr'])('“%s” holds two names that are found on their own', (name) => {
  expect(byKey.get(name)).toBeUndefined();
});
