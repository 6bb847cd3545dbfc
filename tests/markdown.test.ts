import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown, plainMarkdown } from '../src/markdown.ts';

test.for<[string, string]>([
  ['plain words, 5 % and $3.', 'plain words, 5 % and $3.'],
  ['**bold** and *italic*', '\\*\\*bold\\*\\* and \\*italic\\*'],
  ['O*NET and HL7_v2', 'O\\*NET and HL7\\_v2'],
  ['~~gone~~ ||hidden||', '\\~\\~gone\\~\\~ \\|\\|hidden\\|\\|'],
  ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
  ['[click](https://evil.example)', '\\[click\\](https://evil.example)'],
  ['<@1100000000000000030> <#1> <:e:1> <t:1>', '\\<@1100000000000000030> \\<#1> \\<:e:1> \\<t:1>'],
  ['back\\slash', 'back\\\\slash'],
  ['# heading', '\\# heading'],
  ['### heading', '\\### heading'],
  ['-# small', '\\-# small'],
  ['- item', '\\- item'],
  ['> quote', '\\> quote'],
  ['>>> quote', '\\>>> quote'],
  ['  # heading', '  \\# heading'],
  ['one\n# two\n- three', 'one\n\\# two\n\\- three'],
  ['C# and F#, 5 > 3, 2-4 years', 'C# and F#, 5 > 3, 2-4 years'],
  ['-4.9 %', '-4.9 %'],
  ['', ''],
])('%j is escaped as %j', ([text, escaped]) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.for<[string, string]>([
  ['**RHIT** costs \\*229\\*', 'RHIT costs *229*'],
  ['_reported by Prep Blog_', 'reported by Prep Blog'],
  ['HL7\\_v2', 'HL7_v2'],
  ['[the page](<https://a.example/x>)', 'the page (https://a.example/x)'],
  ['[the page](https://a.example/x)', 'the page (https://a.example/x)'],
  ['\\# heading', '# heading'],
  ['\\[click\\](https://a.example)', '[click](https://a.example)'],
])('%j reads %j in a terminal', ([text, plain]) => {
  expect(plainMarkdown(text)).toBe(plain);
});

test('what was escaped reads in a terminal as it was written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'ab \\*_~`|<>[]()#-\n'), maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(plainMarkdown(escapeMarkdown(written))).toBe(written);
    }),
    { numRuns: 400 },
  );
});
