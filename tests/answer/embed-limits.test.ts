import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLines, embedLength, fitEmbed } from '../../src/answer/embed-limits.ts';
import { cut } from '../../src/cut.ts';
import { LIMITS } from '../../src/limits.ts';
import { embedLength as countedByDiscord } from '../discord-double/limits/embed-problems.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;

const LINES = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 6 })
  .map((all) => all.join('\n'));

test.for([
  ['cut', cut],
  ['cutLines', cutLines],
] as const)('%s keeps what fits, and shows by “…” where there is more', ([, shorten]) => {
  fc.assert(
    fc.property(LINES, fc.integer({ min: 5, max: 80 }), (text, max) => {
      const shown = shorten(text, max);
      expect(shown.length).toBeLessThanOrEqual(max);
      if (text.length <= max) expect(shown).toBe(text);
      else {
        expect(shown.endsWith('…')).toBe(true);
        expect(text.startsWith(shown.slice(0, -1).trimEnd())).toBe(true);
        expect(shown).not.toMatch(LONE_SURROGATE);
      }
    }),
    { numRuns: 400 },
  );
});

test.for([
  ['one\ntwo\nthree', 9, 'one\ntwo\n…'],
  ['one\ntwo\nthree', 8, 'one\n…'],
  ['**RHIT** four words of text\nrest', 22, '**RHIT** four words…'],
  ['abcdefghi\nrest', 10, 'abcdefghi…'],
  ['abcdefghij\nrest', 10, 'abcdefghi…'],
] as const)('the lines %j cut to %d are %j', ([text, max, shown]) => {
  expect(cutLines(text, max)).toBe(shown);
});

const SAYS_MORE = /…|more/;

function field(name: string, length: number): { name: string; value: string } {
  return { name, value: 'v'.repeat(length) };
}

test('an embed that fits is left as it is', () => {
  const embed: APIEmbed = { title: 'RHIT', description: 'A credential.', fields: [field('Exam', 100)] };
  expect(fitEmbed(embed)).toEqual(embed);
});

test.for<[what: string, embed: APIEmbed]>([
  ['a long title', { title: 'word '.repeat(80) }],
  ['a long description', { title: 't', description: 'word '.repeat(1000) }],
  ['a long name of a field', { title: 't', fields: [field('name '.repeat(60), 5)] }],
  ['a long field', { title: 't', fields: [field('name', 1025)] }],
  ['a long footer', { title: 't', footer: { text: 'word '.repeat(500) } }],
  ['thirty fields', { title: 't', fields: Array.from({ length: 30 }, (_, at) => field(`${at}`, 5)) }],
  ['fields of 1000 each', { title: 't', fields: Array.from({ length: 8 }, (_, at) => field(`${at}`, 1000)) }],
  [
    'a description and fields that fit alone but not together',
    {
      title: 't',
      description: 'd'.repeat(4000),
      fields: [field('a', 1000), field('b', 1000), field('c', 1000)],
    },
  ],
  [
    'everything at its limit',
    {
      title: 't'.repeat(256),
      description: 'd'.repeat(4096),
      footer: { text: 'f'.repeat(2048) },
      fields: Array.from({ length: 25 }, () => field('n'.repeat(256), 1024)),
    },
  ],
])('%s is shortened until Discord takes it, and it says that there is more', ([, embed]) => {
  const fitted = fitEmbed(embed);
  expect(messageProblems({ embeds: [fitted] })).toEqual([]);
  expect(JSON.stringify(fitted)).toMatch(SAYS_MORE);
});

test.for([0, 1, 2, 20, 38, 39, 40, 41, 42, 60])(
  'an embed %d characters below the sum of 6000 with no description to shorten stays within it',
  (below) => {
    const fields = Array.from({ length: 6 }, (_, at) => field(`${at}`, 900));
    const rest = LIMITS.embedTotal - below - embedLength({ fields }) - 1;
    const embed: APIEmbed = { fields: [...fields, field('9', rest)] };
    expect(embedLength(embed)).toBe(LIMITS.embedTotal - below);
    const fitted = fitEmbed({ ...embed, fields: [...fields, field('9', rest), field('10', 30)] });
    expect(messageProblems({ embeds: [fitted] })).toEqual([]);
  },
);

test('the sum is counted as Discord counts it', () => {
  const embed: APIEmbed = {
    title: 'title',
    description: 'description',
    url: 'https://not.counted.example',
    author: { name: 'author' },
    footer: { text: 'footer' },
    fields: [{ name: 'name', value: 'value' }],
  };
  expect(embedLength(embed)).toBe(countedByDiscord(embed));
  expect(embedLength({})).toBe(0);
});

test('fields without a name or a value are left out, since Discord refuses them', () => {
  const fields = [
    { name: ' ', value: 'v' },
    { name: 'n', value: '\n ' },
    { name: 'n', value: 'v' },
  ];
  expect(fitEmbed({ title: 't', fields }).fields).toEqual([{ name: 'n', value: 'v' }]);
});
