import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anonymous } from '../../src/data/anonymous.ts';

describe('what is kept of a question', () => {
  test.for([
    ['How much do coders make?', 'how much do coders make'],
    ['RHIT or **RHIA**?', 'rhit or rhia'],
    ['see https://example.org/me?id=1 about the rhit', 'see about the rhit'],
    ['HTTP://EXAMPLE.ORG rhit', 'rhit'],
    ['www.example.org rhit', 'rhit'],
    ['mail me at jane.doe+x@example.org about the rhit', 'mail me at about the rhit'],
    ['call 555-123-4567 about the rhit', 'call about the rhit'],
    ['call (555) 123-4567 about the rhit', 'call about the rhit'],
    ['call +1 555 123 4567 about the rhit', 'call about the rhit'],
    ['call 555.123.4567', 'call'],
    ['<@1100000000000000030> told me about the rhit', 'told me about the rhit'],
    ['<@!1100000000000000030> <@&1100000000000000031> <#1100000000000000032> rhit', 'rhit'],
    ['@jane_doe says rhit', 'says rhit'],
    ['jane#1234 says rhit', 'jane says rhit'],
    ['call +1*@\n\n555555 about the rhit', 'call about the rhit'],
    ['my id is 1100000000000000030', 'my id is'],
    ['my account 1234567 rhit', 'my account rhit'],
    ['icd 10 in 2026 pays 50000', 'icd 10 in 2026 pays 50000'],
    ['watch youtu.be/abc123 about the rhit', 'watch about the rhit'],
    ['see notion.so/jane-roe, johndoe.xyz and johndoe.de/contact', 'see and'],
    ['rhit (bit.ly/3abc) or jane.example.co.uk', 'rhit or'],
    ['t.me/janeroe rhit', 'rhit'],
    ['mail john doe @ example . com about the rhit', 'mail john about the rhit'],
    ['coder @ mayo clinic', 'coder mayo clinic'],
    ['my key AKIAIOSFODNN7EXAMPLE rhit', 'my key rhit'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY rhit', 'rhit'],
    ['MTEwMDAwMDAwMDAwMDAwMDAw.Gabc12.never-to_be-seen-again rhit', 'rhit'],
    ['is R.H.I.T. a B.Sc or a Ph.D. in the U.S.', 'is rhit a b sc or a ph d in the us'],
    ['rhit vs.RHIA, e.g. ICD-10.CM', 'rhit vs rhia eg icd 10 cm'],
    ['ICD-10-CM/ICD-10-PCS/CPT/HCPCS', 'icd 10 cm icd 10 pcs cpt hcpcs'],
    ['otorhinolaryngologically speaking', 'otorhinolaryngologically speaking'],
    ['```token abc``` rhit', 'rhit'],
    ['@everyone rhit', 'rhit'],
    ['', ''],
    ['🤔', ''],
    ['<@1100000000000000030>', ''],
    ['https://example.org', ''],
  ])('%j → %j', ([question = '', kept]) => {
    expect(anonymous(question)).toBe(kept);
  });

  const FULL_WIDTH: [what: string, question: string][] = [
    ['full-width digits', '５５５１２３４５６７'],
    ['a number with slashes', '555/123/4567'],
    ['a number with underscores', '555_123_4567'],
    ['a number with long dashes', '555–123–4567'],
    ['a number with many spaces', '555   123   4567'],
    ['a number with stars', '555*123*4567'],
    ['a number with commas', '555,123,4567'],
    ['invisible characters in a number', '555\u200b123\u200b4567'],
    ['Arabic digits', '٥٥٥١٢٣٤٥٦٧'],
    ['circled digits', '⑤⑤⑤①②③④⑤⑥⑦'],
    ['Chinese zeros', '〇〇〇〇〇〇〇'],
    ['a number with much between its digits', '555 ----- 1234'],
    ['a number around an address', '555 --@-- 1234'],
    ['a number around an emoji and signs', '555 -- 🤔 -- 1234'],
  ];

  test.for(FULL_WIDTH)('nobody is called by %s', ([, question]) => {
    expect(anonymous(`call ${question} now`)).toBe('call now');
  });

  test('never more than 200 characters', () => {
    expect(anonymous('medical coder '.repeat(400)).length).toBeLessThanOrEqual(200);
  });

  const PIECES = fc.constantFrom(
    ...[
      '@',
      '@jane',
      'jane@example.org',
      'http',
      'https://',
      'example.org/1',
      'www.',
      '555',
      '1234567',
      '-',
      ' ',
      '.',
      '(',
      ')',
      '/',
    ],
    ...[
      '+1',
      '#',
      '#1234',
      '<@',
      '>',
      '<@1100000000000000030>',
      'rhit',
      '\u200b',
      '７７７',
      '`',
      '*',
      '_',
      ',',
      ':',
      '–',
      '\n',
    ],
  );
  const heap = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('whatever the text: no long number, no @, no link, no invisible character', () => {
    fc.assert(
      fc.property(fc.oneof(heap, fc.string({ unit: 'binary', maxLength: 400 })), (question) => {
        const kept = anonymous(question);
        expect(kept).not.toMatch(/\p{N}(?:\s?\p{N}){6,}|@|https?:|\p{Cf}|\n/u);
        expect(kept.length).toBeLessThanOrEqual(200);
        expect(kept).toBe(kept.trim());
      }),
      { numRuns: 1000 },
    );
  });
});
