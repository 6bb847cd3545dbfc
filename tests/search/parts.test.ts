import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/knowledge/distance.ts';
import type { Facet } from '../../src/knowledge/facets.ts';
import { foldName } from '../../src/knowledge/name.ts';
import { cleanText } from '../../src/search/clean.ts';
import { facetOf } from '../../src/search/facet-of.ts';
import { linkNames } from '../../src/search/link-names.ts';
import { nearCodes } from '../../src/search/near-codes.ts';
import { searchIndex } from '../../src/search/search-index.ts';
import { asksForStates, statesIn } from '../../src/search/states-in.ts';
import { singular, stem } from '../../src/search/stem.ts';
import { termsOf } from '../../src/search/terms.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { wordsOf } from '../../src/search/words.ts';
import { KNOWLEDGE } from '../content/real.ts';

describe('singular', () => {
  test.for([
    ['coders', 'coder'],
    ['salaries', 'salary'],
    ['classes', 'class'],
    ['branches', 'branch'],
    ['boxes', 'box'],
    ['rhits', 'rhit'],
    ['class', 'class'],
    ['status', 'status'],
    ['his', 'his'],
    ['cpcs', 'cpc'],
    ['icd10s', 'icd10s'],
    ['', ''],
  ])('%s → %s', ([word = '', one]) => {
    expect(singular(word)).toBe(one);
  });
});

describe('words that come to the same stem', () => {
  test.for([
    ['code', 'codes', 'coded', 'coding', 'coder', 'coders'],
    ['bill', 'bills', 'billing', 'biller', 'billers', 'billed'],
    ['audit', 'audits', 'auditing', 'audited'],
    ['manage', 'manages', 'managing', 'managed', 'manager'],
    ['certificate', 'certificates'],
    ['salary', 'salaries'],
  ])('%s, %s, %s …', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test.for([
    ['coder', 'code set'],
    ['rhit', 'rhia'],
    ['nurse', 'nursery'],
    ['register', 'registry'],
  ])('%s and %s do not', ([one = '', other = '']) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

test('a stem is never longer than its word, never empty, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (word) => {
      const root = stem(word);
      expect(root.length).toBeGreaterThan(0);
      expect(root.length).toBeLessThanOrEqual(word.length + 1);
      expect(stem(word)).toBe(root);
    }),
  );
});

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
    ['constructor __proto__ toString', 'constructor proto tostring'],
  ])('“%s” → “%s”', ([text = '', words]) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('a word that is part of another stays', () => {
    expect(wordsOf('unusual younger')).toEqual(['unusual', 'younger']);
  });
});

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

describe('edit distance', () => {
  test.for<[a: string, b: string, edits: number]>([
    ['rhit', 'rhit', 0],
    ['rhti', 'rhit', 1],
    ['rhit', 'rhia', 1],
    ['hrit', 'rhit', 1],
    ['rht', 'rhit', 1],
    ['rhiit', 'rhit', 1],
    ['rhti', 'rhia', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', ([a, b, edits]) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  test('is the same both ways, 0 only for equals, and never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        expect(editDistance(b, a)).toBe(edits);
        expect(edits === 0).toBe(a === b);
        expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
      { numRuns: 500 },
    );
  });

  test('a way over a third word is never shorter by more than the swaps in it can save', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(2 * (editDistance(a, b) + editDistance(b, c)));
      }),
      { numRuns: 500 },
    );
  });

  test('with a maximum it gives the distance, or the maximum and one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        const edits = editDistance(a, b);
        const bounded = editDistance(a, b, max);
        if (edits <= max) expect(bounded).toBe(edits);
        else expect(bounded).toBeGreaterThan(max);
      }),
      { numRuns: 500 },
    );
  });

  test('any swap of two neighbors costs one', () => {
    fc.assert(
      fc.property(word, fc.nat(8), (text, at) => {
        const [before, one = '', other = '', after] = [
          text.slice(0, at),
          text[at],
          text[at + 1],
          text.slice(at + 2),
        ];
        expect(editDistance(text, before + other + one + after)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the vocabulary mends', () => {
  const vocabulary = createVocabulary(
    new Map([
      ['coder', 50],
      ['coding', 50],
      ['salary', 40],
      ['management', 30],
      ['gave', 5],
      ['bill', 20],
      ['biller', 10],
      ['certification', 20],
      ['registrar', 4],
      ['registrars', 1],
    ]),
  );

  test.for<[typed: string, mended: string | undefined]>([
    ['cdoer', 'coder'],
    ['codr', 'coder'],
    ['salry', 'salary'],
    ['managment', 'management'],
    ['certifcaton', 'certification'],
    ['registar', 'registrar'],
    ['billr', 'biller'],
    ['game', undefined],
    ['cod', undefined],
    ['xoder', undefined],
    ['c0der', undefined],
    ['giraffe', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['s'.repeat(200), undefined],
  ])('%s → %s', ([typed, mended]) => {
    expect(vocabulary.repair(typed)).toBe(mended);
    expect(vocabulary.repair(typed)).toBe(mended);
  });

  test('it knows its own words and no others', () => {
    expect(vocabulary.has('coder')).toBe(true);
    for (const word of ['coders', 'constructor', '__proto__', 'hasOwnProperty', ''])
      expect(vocabulary.has(word)).toBe(false);
  });

  const shipped = searchIndex(KNOWLEDGE).vocabulary;

  test.for([
    'scared',
    'retirement',
    'patience',
    'police',
    'hear',
    'currently',
    'guardian',
    'pharmacist',
    'helth',
  ])('of members’ words “%s” is known for what it is', (word) => {
    expect(shipped.has(word)).toBe(word !== 'helth');
  });

  test.for([
    ['manger', 'manager'],
    ['waht', 'what'],
    ['helth', 'health'],
    ['retirment', 'retirement'],
    ['infomatics', 'informatics'],
  ] as const)('“%s” is a usual slip for “%s”', ([typed, meant]) => {
    expect(shipped.has(typed)).toBe(false);
    expect(shipped.repair(typed)).toBe(meant);
  });

  test('what it mends to is a word of its own, near to what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'codersalygvmnit'), maxLength: 12 }), (typed) => {
        const mended = vocabulary.repair(typed);
        if (mended === undefined) return;
        expect(vocabulary.has(mended)).toBe(true);
        expect(editDistance(typed, mended)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('names in a text', () => {
  const { names } = searchIndex(KNOWLEDGE);
  const linked = (text: string): string[][] => {
    const words = wordsOf(text);
    return linkNames(words, words, text, names).map(({ ids }) => [...ids]);
  };

  test.for<[text: string, ids: string[][]]>([
    ['rhit', [['credentials/rhit']]],
    ['the RHITs i know', [['credentials/rhit']]],
    ['r h i t', [['credentials/rhit']]],
    ['ccs p', [['credentials/ccs-p']]],
    ['CCS-P or CCS', [['credentials/ccs-p'], ['credentials/ccs']]],
    ['icd 10 cm', [['terms/icd-10-cm']]],
    ['rhia, then the rhit', [['credentials/rhia'], ['credentials/rhit']]],
    ['registered health information technician', [['credentials/rhit']]],
    ['who is he', []],
    ['it is what it is', []],
    ['he told him', []],
    ['constructor __proto__', []],
    ['', []],
  ])('“%s” names %j', ([text, ids]) => {
    expect(linked(text)).toEqual(ids);
  });

  test('the longest name wins', () => {
    expect(linked('cancer registrar')).toEqual([['roles/cancer-registrar']]);
  });

  test('names cover words of the text, in order and without overlap', () => {
    const parts = fc.array(
      fc.constantFrom('rhit', 'medical', 'coder', 'him', 'icd', '10', 'cm', 'the', 'ccs', 'p'),
      {
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(parts, (words) => {
        let end = 0;
        for (const { from, to, ids } of linkNames(words, words, words.join(' '), names)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(ids.every((id) => KNOWLEDGE.entries.has(id))).toBe(true);
          end = to;
        }
      }),
    );
  });

  test('a mistyped code is near to all that it may mean', () => {
    expect(nearCodes('rhti', names).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['credentials/rhit', 'credentials/rhia']),
    );
    expect(nearCodes('rhti', names)[0]).toMatchObject({ id: 'credentials/rhit', edits: 1 });
  });

  test.for(['', 'ab', 'zzzz', 'constructor', 'aaaaaaaaaaaa'])('“%s” is near to no code', (word) => {
    expect(nearCodes(word, names)).toEqual([]);
  });
});

describe('the facet asked for', () => {
  test.for<[question: string, facet: Facet | undefined]>([
    ['how much do coders make', 'pay'],
    ['rhit salary', 'pay'],
    ['job outlook for coders', 'growth'],
    ['how many people work as coders', 'jobs'],
    ['can i work from home', 'remote'],
    ['how much does the exam cost', 'cost'],
    ['how many ceus do i need', 'renewal'],
    ['how many questions are on the exam', 'exam'],
    ['who can sit for it', 'eligibility'],
    ['what degree do i need', 'education'],
    ['what does a coder do all day', 'duties'],
    ['what skills do i need', 'skills'],
    ['where do coders work', 'settings'],
    ['what comes after the rhit', 'next'],
    ['how do i become a coder', 'start'],
    ['rhit vs rhia', 'difference'],
    ['whats better rhit or rhia', 'difference'],
    ['is it worth it', 'worth'],
    ['what does cdi stand for', 'definition'],
    ['rhit', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('“%s” asks for %s', ([question, facet]) => {
    expect(facetOf(wordsOf(question))).toBe(facet);
  });
});

describe('the state named', () => {
  test.for<[question: string, state: string | undefined]>([
    ['coder pay in texas', 'TX'],
    ['Texas coder pay', 'TX'],
    ['pay in West Virginia', 'WV'],
    ['pay in Virginia', 'VA'],
    ['pay in new york', 'NY'],
    ['pay in Massachusets', 'MA'],
    ['pay in pensylvania', 'PA'],
    ['salary in TX', 'TX'],
    ['salary in OR', 'OR'],
    ['coder salary tx', 'TX'],
    ['what do coders make in cali', 'CA'],
    ['district of columbia pay', 'DC'],
    ['puerto rico pay', 'PR'],
    ['coder salary in washington dc', 'DC'],
    ['HIM director pay, Washington, D.C.?', 'DC'],
    ['pay in washington state', 'WA'],
    ['what do coders in washington issue', 'WA'],
    ['coder salary nyc', 'NY'],
    ['salary in va', 'VA'],
    ['coder pay richmond, va', 'VA'],
    ['how much do coders make at the va', undefined],
    ['is a job with the VA better', undefined],
    ['do I need rhit for VA', undefined],
    ['which pays more, RHIT or an MD', undefined],
    ['coder pay penn foster', undefined],
    ['is it for me', undefined],
    ['rhit or rhia', undefined],
    ['work in it', undefined],
    ['how do i get in', undefined],
    ['', undefined],
    ['in constructor', undefined],
  ])('“%s” names %s', ([question, state]) => {
    expect(statesIn(question)).toEqual(state === undefined ? [] : [state]);
  });

  test.for<[question: string, ...states: string[]]>([
    ['coder salary in Texas vs CA', 'TX', 'CA'],
    ['how much do coders make in texas, NY or florida', 'TX', 'FL', 'NY'],
    ['rhit pay in Washington DC vs VA', 'DC', 'VA'],
    ['coder salary in Kansas City', 'MO', 'KS'],
    ['coder salary in Kansas City, MO', 'MO'],
    ['coder salary kansas city missouri', 'MO'],
    ['pay in Michigan City', 'IN'],
    ['pay in Nevada, MO for coders', 'MO'],
    ['is the pay better in Texas or at the VA', 'TX'],
    ['I am an MA in Ohio, coder pay?', 'OH'],
  ])('“%s” names %s', ([question, ...states]) => {
    expect(statesIn(question)).toEqual(states);
  });

  test.for<[question: string, all: boolean]>([
    ['best state for him pay', true],
    ['which states pay the most', true],
    ['pay by state', true],
    ['coder pay', false],
  ])('“%s” asks for all states: %s', ([question, all]) => {
    expect(asksForStates(wordsOf(question))).toBe(all);
  });
});

describe('a text without what is no question', () => {
  test.for([
    ['<@1100000000000000002> rhit?', 'rhit?'],
    ['<@!1100000000000000002>rhit', 'rhit'],
    ['<@&1100000000000000003> rhit', 'rhit'],
    ['in <#1100000000000000004> rhit', 'in rhit'],
    ['rhit <:yes:1100000000000000005> <a:no:1100000000000000006>', 'rhit'],
    ['</him ask:1100000000000000006> rhit', 'rhit'],
    ['<t:1700000000:R> rhit <t:1700000000>', 'rhit'],
    ['@everyone rhit @here', 'rhit'],
    ['see https://example.org/x?y=1 and www.example.org rhit', 'see and rhit'],
    ['me@example.org rhit', 'rhit'],
    ['**rhit** _or_ ~~rhia~~ ||cpc|| `ccs`', 'rhit or rhia cpc ccs'],
    ['```js\nalert(1)\n``` rhit', 'rhit'],
    ['rhit ```never closed', 'rhit'],
    ['> quoted rhit', 'quoted rhit'],
    ['r\u200bh\u200di\u202et', 'rhit'],
    ['ＲＨＩＴ', 'RHIT'],
    ['  rhit \n\n or\trhia ', 'rhit or rhia'],
    ['', ''],
    ['\u200b', ''],
  ])('%j → %j', ([text = '', cleaned]) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test('nothing invisible, no mention and no double space is left', () => {
    const piece = fc.constantFrom(
      '<@1100000000000000002>',
      '@everyone',
      '\u200b',
      '\u202e',
      ' ',
      '**',
      'rhit',
      '`',
      '<@',
      '>',
      '1100000000000000002',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const cleaned = cleanText(pieces.join(' '));
        expect(cleaned).not.toMatch(/\p{Cf}|<@!?\d+>|@everyone| {2}|^ | $/u);
      }),
    );
  });
});
