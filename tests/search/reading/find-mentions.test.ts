import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { findMentions } from '../../../src/search/reading/find-mentions.ts';
import { nearCodes } from '../../../src/search/reading/near-codes.ts';
import { pausesIn } from '../../../src/search/reading/pauses.ts';
import { wordsOf } from '../../../src/search/text/words.ts';
import { KNOWLEDGE } from '../../content/real.ts';

describe('names in a text', () => {
  const { names } = searchIndex(KNOWLEDGE);
  const linked = (text: string): string[][] => {
    const words = wordsOf(text);
    return findMentions(words, words, text, names, pausesIn(text, words, names)).map(({ ids }) => [...ids]);
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
    ['cancer or trauma registrar', [['roles/cancer-registrar'], ['roles/trauma-registrar']]],
    ['coding manager or auditor', [['roles/coding-manager'], ['roles/coding-auditor']]],
    ['hospital vs vendor', [['settings/hospital'], ['settings/vendor']]],
    ['hospital vs a surgery center', [['settings/hospital'], ['settings/outpatient']]],
    [
      'payer, small clinic, hospital',
      [['settings/insurer'], ['settings/physician-office'], ['settings/hospital']],
    ],
    ['the hospital called the vendor', []],
    ['more about cdi, specialist said to ask', [['terms/cdi']]],
    ['treatment, payment and operations', [['terms/tpo']]],
    ['HIMSS', [['organizations/himss']]],
    ['who is he', []],
    ['it is what it is', []],
    ['is the CPC a good cert to start with', [['credentials/cpc']]],
    ['is cpc a waste of money', [['credentials/cpc']]],
    ['passed my cpc a week ago', [['credentials/cpc']]],
    ['is my cpc-a a good start', [['terms/cpc-a']]],
    ['is a cpc a worth it', [['terms/cpc-a']]],
    ['is cpc a or ccs better', [['terms/cpc-a'], ['credentials/ccs']]],
    ['my cpc a status', [['terms/cpc-a']]],
    ['cpc a', [['terms/cpc-a']]],
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
        for (const { from, to, ids } of findMentions(words, words, words.join(' '), names, [])) {
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
