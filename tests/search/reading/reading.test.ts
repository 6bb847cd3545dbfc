import { expect, test } from 'vitest';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { readText } from '../../../src/search/reading/reading.ts';
import { KNOWLEDGE } from '../../content/real.ts';

function wordsRead(text: string): string {
  return readText(text, searchIndex(KNOWLEDGE)).words.join(' ');
}

test.for([
  'displaced worker program',
  'hospitalists and intensivists',
  'sonography school',
  'radiologic technologist',
  'renal and lumbar cases',
  'a stent and a swab',
  'my teen and her pets',
  'robotic surgery',
  'correctional nurse',
  'redact the copay',
  'carbs in a bagel',
  'copd in the nicu',
  'a posting on linkedin',
  'reversal of a decree',
])('“%s” holds words of its own: none is corrected to one of ours', (text) => {
  expect(wordsRead(text)).toBe(text);
});

test.for([
  ['him manger', 'him manager'],
  ['hospital mangers', 'hospital managers'],
  ['a good carer', 'a good career'],
  ['is it wort it', 'is it worth it'],
  ['heath records', 'health records'],
  ['post bacc or masers', 'post bacc or masters'],
  ['minium necessary', 'minimum necessary'],
])('“%s” holds a word that is a usual slip: “%s”', ([text = '', meant]) => {
  expect(wordsRead(text)).toBe(meant);
});

test('what follows a comma is no part of a name before it', () => {
  const { mentions } = readText('is it an MCC, nurse here', searchIndex(KNOWLEDGE));
  expect(mentions.map(({ ids }) => [...ids])).toEqual([['terms/cc-mcc'], ['starts/nurse']]);
});
