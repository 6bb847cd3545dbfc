import { expect, test } from 'vitest';
import { confidence, logOddsOf } from '../../src/search/evidence/confidence.ts';
import { SIGNS, type Sign, type Signs } from '../../src/search/learned/odds.ts';
import { learnOdds, type Seen } from '../../src/tune/boost.ts';

/** Signs of which all but these are 0. */
function signs(some: Partial<Record<Sign, number>>): Signs {
  const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
  return { ...none, ...some };
}

/** Answers at 1000 strengths of one sign, right where the rule says so. */
function seen(sign: Sign, isRight: (value: number) => boolean): Seen[] {
  return Array.from({ length: 1000 }, (_, at) => {
    const value = at / 1000;
    return { signs: signs({ [sign]: value }), right: isRight(value), weight: 1 };
  });
}

test('a sign that tells right from wrong makes sure, and one that tells nothing is passed over', () => {
  const odds = learnOdds(seen('ahead', (value) => value >= 0.5));
  expect(confidence(signs({ ahead: 0.9 }), odds)).toBeGreaterThan(0.95);
  expect(confidence(signs({ ahead: 0.1 }), odds)).toBeLessThan(0.05);
  expect(logOddsOf(odds, 'pairs', 0.3)).toBe(0);
});

test('what is right only in the middle is learned too: steps need not rise', () => {
  const odds = learnOdds(seen('pairs', (value) => value > 0.3 && value < 0.7));
  expect(confidence(signs({ pairs: 0.5 }), odds)).toBeGreaterThan(0.9);
  for (const pairs of [0.1, 0.9]) expect(confidence(signs({ pairs }), odds)).toBeLessThan(0.2);
});

test('a cut leaves sixty answers on each side, however few of them it would tell apart best', () => {
  const { cuts = [] } = learnOdds(seen('ahead', (value) => value >= 0.02)).steps.ahead ?? {};
  expect(Math.min(...cuts)).toBeGreaterThanOrEqual(0.06);
});

test('an answer of more weight counts for more', () => {
  const both: Seen[] = seen('ahead', () => true).flatMap((one) => [one, { ...one, right: false, weight: 3 }]);
  expect(confidence(signs({}), learnOdds(both))).toBeCloseTo(0.25, 2);
});

test('the same answers give the same odds', () => {
  const some = seen('offTopic', (value) => value < 0.4);
  expect(learnOdds(some)).toEqual(learnOdds(some));
});
