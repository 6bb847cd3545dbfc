import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/knowledge/fold-name.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

describe('spellings that fold to the same words', () => {
  test.for([
    ['R.H.I.T.', 'rhit'],
    ['Bachelor’s', 'bachelors'],
    ['CCS-P', 'ccs p'],
    ['Résumé', 'resume'],
    ['ＲＨＩＡ', 'rhia'],
    ['R&D', 'r and d'],
    ['C++ / C#', 'c++ c#'],
    ['  a \t b\n', 'a b'],
    ['', ''],
    ['🤔', ''],
  ])('%j → %j', ([name = '', folded]) => {
    expect(foldName(name)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('slang is spelled out', () => {
  test.for([
    ['whats a coder', 'what is a coder'],
    ['how do u get ur cert', 'how do you get your certification'],
    ['wat r the prereqs', 'what r the prerequisites'],
    ['job w/ no exp', 'job with no experience'],
    ['coder w/o a degree', 'coder without a degree'],
    ['b/c i dont know', 'because i do not know'],
    ['rhit versus rhia', 'rhit vs rhia'],
    ['hs grad 2 yrs', 'high school grad 2 years'],
    ['paralegal 2 hipaa work', 'paralegal to hipaa work'],
    ['what do i need 2 become a coder', 'what do i need to become a coder'],
    ['do u need college 4 rhit', 'do you need college for rhit'],
    ['whats it good 4', 'what is it good for'],
    ['a 2 year degree or 4 years', 'a 2 year degree or 4 years'],
    ['hcpcs level 2 codes and part 2 rules', 'hcpcs level 2 codes and part 2 rules'],
    ['icd 10 in 2 of 4 books', 'icd 10 in 2 of 4 books'],
    ['2 or 4', '2 or 4'],
    ['whats the pay 4 auditor jobs', 'what is the pay for auditor jobs'],
    ['wats a coder', 'what is a coder'],
    ['recert for the ccds', 'recertification for the ccds'],
    ['quals and reqs', 'qualifications and requirements'],
    ['what creds do i need', 'what credentials do i need'],
    ['hospital ops', 'hospital operations'],
    ["ma'am", 'madam'],
    ["she's 20", 'she is 20'],
    ['constructor __proto__ toString', 'constructor proto tostring'],
  ])('“%s” → “%s”', ([text = '', words]) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('a word that is part of another stays', () => {
    expect(wordsOf('unusual younger')).toEqual(['unusual', 'younger']);
  });
});
