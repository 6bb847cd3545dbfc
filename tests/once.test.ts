import { expect, test } from 'vitest';
import { oncePer } from '../src/once.ts';

test('what is made for a key is made once and stays the same, also where it is nothing', () => {
  const asked: object[] = [];
  const made = oncePer((key: object) => {
    asked.push(key);
    return asked.length === 1 ? undefined : { key };
  });
  const [first, second] = [{}, {}];
  expect([made(first), made(first), made(second)]).toEqual([undefined, undefined, { key: second }]);
  expect(made(second)).toBe(made(second));
  expect(asked).toEqual([first, second]);
});
