import { expect, test } from 'vitest';
import { CALLINGS, NEAR_STARTS } from '../../../src/callings.ts';
import { ofKind } from '../../../src/knowledge/knowledge.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { callingsIn } from '../../../src/search/text/callings-in.ts';
import { KNOWLEDGE } from '../../content/real.ts';

test('no calling of another field is a name of ours', () => {
  const { byKey } = searchIndex(KNOWLEDGE).names;
  expect([...CALLINGS].filter((calling) => byKey.has(calling))).toEqual([]);
});

test.for([
  ['travel teachers and pharmacists', ['teacher', 'pharmacist']],
  ['a physician assistant', ['physician assistant']],
  ['a social worker in a hospital', ['social worker']],
  ['coder', []],
  ['', []],
] as const)('“%s” names %j', ([text, callings]) => {
  expect(callingsIn(text.split(' ')).map(({ found }) => found)).toEqual(callings);
});

test('callings that come near to a starting point are callings, and the point is known by that name', () => {
  const names = ofKind(KNOWLEDGE, 'starts').flatMap((start) => start.aliases);
  for (const [calling, start] of NEAR_STARTS) {
    expect(CALLINGS.has(calling), calling).toBe(true);
    expect(names).toContain(start);
  }
});
