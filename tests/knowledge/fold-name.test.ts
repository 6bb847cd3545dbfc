import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../src/knowledge/fold-name.ts';

test.for<[typed: string, folded: string]>([
  ['RHIT', 'rhit'],
  ['  rhit ', 'rhit'],
  ['R.H.I.T.', 'rhit'],
  ['R.H.I.T', 'rhit'],
  ['ＲＨＩＴ', 'rhit'],
  ['CCS-P', 'ccs p'],
  ['ccs p', 'ccs p'],
  ['ICD‑10‑CM', 'icd 10 cm'],
  ['MS-DRG v41.1', 'ms drg v41 1'],
  ["Bachelor's degree", 'bachelors degree'],
  ['Bachelor’s degree', 'bachelors degree'],
  ['café au lait', 'cafe au lait'],
  ['R&D', 'r and d'],
  ['health information (HIM)', 'health information him'],
  ['C++ and C#', 'c++ and c#'],
  ['a\tb\n c', 'a b c'],
  ['What is the RHIT?!', 'what is the rhit'],
  ['@everyone **RHIT**', 'everyone rhit'],
  ['записи', 'записи'],
  ['👩‍⚕️ coder', 'coder'],
  ['', ''],
  ['   ', ''],
  ['?!…', ''],
])('%j folds to %j', ([typed, folded]) => {
  expect(foldName(typed)).toBe(folded);
});

test('any text folds without an error to words parted by single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      expect(foldName(typed)).toMatch(/^(?:[\p{L}\p{N}+#]+(?: [\p{L}\p{N}+#]+)*)?$/u);
    }),
  );
});

test('capitals never make a difference to a name in plain letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 .&'-]{0,40}$/), (typed) => {
      expect(foldName(typed.toUpperCase())).toBe(foldName(typed.toLowerCase()));
    }),
  );
});
