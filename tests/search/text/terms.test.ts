import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../src/search/text/terms.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

describe('phrases become concepts', () => {
  test.for([
    ['work from home', '~remote'],
    ['wfh', '~remote'],
    ['how much do they make', '~pay'],
    ['salary', '~pay'],
    ['continuing education', '~renew'],
    ['burned out', '~switch'],
  ])('%s → %s', ([text = '', concept]) => {
    expect(termsOf(wordsOf(text))).toContain(concept);
  });

  test('stop words leave nothing', () => {
    expect(termsOf(['the', 'of', 'is'])).toEqual([]);
  });
});
