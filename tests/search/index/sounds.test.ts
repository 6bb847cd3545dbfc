import { expect, test } from 'vitest';
import { createSounds } from '../../../src/search/index/sounds.ts';

const USED = new Map([
  ['denial', 50],
  ['certificate', 900],
  ['certification', 40],
  ['schools', 200],
  ['manual', 30],
  ['seldom', 3],
]);
const sounds = createSounds(USED, (word) => (word === 'manila' ? 5 : 0));

test.for([
  ['denile', 'denial'],
  ['sertificate', 'certificate'],
  ['skools', 'schools'],
])('“%s” sounds like “%s”', ([word = '', meant]) => {
  expect(sounds(word)).toBe(meant);
});

test.for([
  ['a word that members use as it stands', 'manila'],
  ['a word that any reader knows', 'menial'],
  ['a short word', 'denyl'],
  ['a word that sounds like a rare one', 'celdom'],
  ['a word that sounds like none', 'xylophobe'],
  ['no word', ''],
])('%s is left alone', ([, word = '']) => {
  expect(sounds(word)).toBeUndefined();
});
