import { expect, test } from 'vitest';
import { kindChances } from '../../../src/search/evidence/kind-of-text.ts';
import { featuresOf } from '../../../src/search/learned/classify.ts';
import { SHIPPED } from '../../../src/search/learned/shipped.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

test.for([
  ['what does roi stand for', 'terms'],
  ['what does a coding auditor do all day', 'roles'],
  ['who can sit for this exam and what does it cost', 'credentials'],
] as const)('“%s” asks for one of the %s', ([question, kind]) => {
  const chances = [...kindChances(featuresOf(wordsOf(question)), SHIPPED.kinds)].sort((a, b) => b[1] - a[1]);
  expect(chances[0]?.[0]).toBe(kind);
  expect(chances.reduce((sum, [, chance]) => sum + Math.exp(chance), 0)).toBeCloseTo(1, 5);
});
