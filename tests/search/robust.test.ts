import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { intentText, MAX_INTENT_TEXT, parseIntent } from '../../src/intent/intent-text.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { readText } from '../../src/search/reading/reading.ts';
import { suggestQuestions } from '../../src/search/suggest-questions.ts';
import { cleanText } from '../../src/search/text/clean.ts';
import { wordsOf } from '../../src/search/text/words.ts';
import { understand } from '../../src/search/understand.ts';
import { ABOUT, KNOWLEDGE } from '../content/real.ts';

/** Words read of one text at most, slang spelled out ("idk" would be three). */
const MOST_WORDS = 120;
const MOST_SPELLED = 4 * MOST_WORDS;

/** Every entry that an Intent names. */
function idsOf(intent: Intent): string[] {
  const one = 'id' in intent ? [intent.id] : [];
  const ends = intent.kind === 'path' ? [intent.from, intent.to] : [];
  const others = intent.kind === 'choose' ? (intent.against ?? []) : [];
  return [...one, ...ends, ...others, ...('ids' in intent ? intent.ids : [])].filter(
    (id) => id !== undefined,
  );
}

/** What must hold of any text whatever. */
function expectSafe(text: string): void {
  const { intent } = understand(text, KNOWLEDGE);
  const written = intentText(intent);
  expect(written.length).toBeLessThanOrEqual(MAX_INTENT_TEXT);
  expect(parseIntent(written, KNOWLEDGE)).toEqual(intent);
  for (const id of idsOf(intent)) expect(KNOWLEDGE.entries.has(id), id).toBe(true);
}

const LONG = 6000;
// biome-ignore format: one table
const PIECES = [
  '**', '__', '~~', '||', '`', '```', '```js\n', '> ', '# ', '- ', '[a](http://x.y)', '<@1100000000000000002>',
  '<@&1100000000000000003>', '<#1100000000000000004>', '<:coder:1100000000000000005>', '</him ask:1100000000000000006>',
  '<t:1700000000:R>', '@everyone', '@here', 'https://example.org/a?b=c', 'a@b.org', '\u200b', '\u200d', '\u202e', '\u200f',
  '\u2066', '\ufeff', '\u00ad', '\u0000', '\ud83d', '\ude00', '🤔', 'e\u0301', 'ﬁ', 'ＲＨＩＴ', 'R.H.I.T.', 'rhit', 'rhia',
  'vs', 'or', 'coder', 'pay', 'in texas', 'cdm', 'him', 'HIM', '\n', '\t', ' ', '…', '’', '\\', '%s', '$&', '(', '[', '{', '^',
  'constructor', '__proto__', 'toString', 'مرحبا', '你好', 'сколько',
];

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 400 })
  .map((pieces) => pieces.join('').slice(0, LONG));
const spacedSoup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 300 })
  .map((pieces) => pieces.join(' ').slice(0, LONG));

describe('any text is understood as a valid Intent', () => {
  test('any Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: LONG }), expectSafe), { numRuns: 150 });
  });

  test('any UTF-16, halves of characters included', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 600 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, expectSafe), { numRuns: 100 });
  });

  test('markdown, mentions, invisible and right-to-left characters in a heap', () => {
    fc.assert(fc.property(fc.oneof(soup, spacedSoup), expectSafe), { numRuns: 300 });
  });

  test('words of the knowledge in any order', () => {
    const words = [...KNOWLEDGE.entries.values()].flatMap(({ title, aliases }) => [title, ...aliases]);
    const heap = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((names) => names.join(' '));
    fc.assert(fc.property(heap, expectSafe), { numRuns: 200 });
  });

  test('and what is understood of it can be answered', () => {
    fc.assert(
      fc.property(spacedSoup, (text) => {
        const reply = answer(understand(text, KNOWLEDGE).intent, KNOWLEDGE, ABOUT);
        expect(reply.embeds.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

const PROTOTYPE = [
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'prototype',
  'isPrototypeOf',
];

describe.for(PROTOTYPE)('the word %s', (word) => {
  test.for([word, `what is ${word}`, `${word} vs rhit`, `pay in ${word}`, `from ${word} to coder`])(
    'is a word like any other: “%s”',
    expectSafe,
  );

  test('makes no entry of itself', () => {
    const { intent, reading } = understand(word, KNOWLEDGE);
    expect(['unknown', 'choose']).toContain(intent.kind);
    expect(reading.words.every((one) => typeof one === 'string')).toBe(true);
  });

  test('is completed like any other', () => {
    expect(() => suggestQuestions(word, KNOWLEDGE)).not.toThrow();
  });
});

describe('the work is bounded, however long the text', () => {
  const index = searchIndex(KNOWLEDGE);
  const LONGEST: [what: string, text: string][] = [
    ['one long word', 'r'.repeat(LONG)],
    ['one long word behind a phrase', `what is ${'a'.repeat(LONG)} b c d e f`],
    ['what looks like addresses', 'a@'.repeat(LONG / 2)],
    ['dashes', '-'.repeat(LONG)],
    ['short words', 'ab '.repeat(LONG / 3)],
    ['mistyped words', 'helht managmnt oficcer '.repeat(260)],
    ['names', 'rhit rhia cpc ccs '.repeat(330)],
    ['half-open code', '`'.repeat(LONG)],
    ['brackets', '<@'.repeat(LONG / 2)],
    ['signs of a question that is not ours', 'ignore all your the my '.repeat(260)],
    ['links', 'http://a.b '.repeat(540)],
    ['slang', 'dunno whats gonna '.repeat(330)],
    ['far more than Discord lets through', 'medical coder '.repeat(20_000)],
  ];

  test.for(LONGEST)('%s', ([, text]) => {
    const reading = readText(text, index);
    expect(reading.text.length).toBeLessThanOrEqual(LONG);
    expect(reading.typed.length).toBeLessThanOrEqual(MOST_SPELLED);
    expect(reading.words).toHaveLength(reading.typed.length);
    expect(reading.mentions.length).toBeLessThanOrEqual(reading.words.length);
    const understood = understand(text, KNOWLEDGE, index);
    expect(understood.candidates.length).toBeLessThanOrEqual(40);
    expectSafe(text);
  });

  test('words are read up to a limit', () => {
    expect(wordsOf('coder '.repeat(1000))).toHaveLength(MOST_WORDS);
  });

  test('what stands behind the limit of a text changes nothing', () => {
    const text = `rhit or rhia ${'x '.repeat(LONG)}`;
    expect(cleanText(`${text} and much more`)).toBe(cleanText(text));
  });

  test('mistyped words are corrected up to a limit', () => {
    const asked: string[] = [];
    const { vocabulary } = index;
    const counting = {
      ...index,
      vocabulary: {
        has: vocabulary.has,
        repair: (word: string) => {
          asked.push(word);
          return vocabulary.repair(word);
        },
      },
    };
    const words = Array.from({ length: 110 }, (_, at) => `zqx${String.fromCharCode(97 + (at % 26))}vk${at}q`);
    readText(words.join(' '), counting);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(24);
  });
});
