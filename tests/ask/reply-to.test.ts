import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { createApp } from '../../src/app.ts';
import { type Answered, replyTo } from '../../src/ask/reply-to.ts';
import { NO_CHANGES } from '../../src/knowledge/changes.ts';
import { smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();
const APP = createApp(
  COMMANDS,
  { current: () => KNOWLEDGE, reload: () => ({ ok: true, changes: NO_CHANGES }) },
  { version: '1.2.3', keepsUnanswered: true },
);
const RHIT = 'credentials/rhit';
const RHIA = 'credentials/rhia';

type Row = [question: string, asked: Omit<Answered, 'question' | 'text'>];

test.for<Row>([
  ['/him credential RHIT', { outcome: 'answer', kind: 'entry', entries: [RHIT], facet: null }],
  [
    '/him compare RHIT vs RHIA',
    { outcome: 'answer', kind: 'compare', entries: [RHIT, RHIA], facet: 'difference' },
  ],
  [
    '/him outlook state: TX',
    { outcome: 'answer', kind: 'states', entries: ['outlook/medical-records-specialists'], facet: 'pay' },
  ],
  [
    '/him path coder to coding auditor',
    {
      outcome: 'answer',
      kind: 'path',
      entries: ['roles/coding-auditor', 'roles/medical-coder'],
      facet: 'next',
    },
  ],
  ['/him credential rhti', { outcome: 'suggestions', kind: 'choose', entries: [RHIT, RHIA], facet: null }],
  ['/him credential pizza', { outcome: 'unknown', kind: 'unknown', entries: [], facet: null }],
  ['/HIM credential RHIT', { outcome: 'answer', kind: 'entry', entries: [RHIT], facet: null }],
  ['  /him help', { outcome: 'answer', kind: 'help', entries: [], facet: null }],
  ['/him pizza', { outcome: 'unknown', kind: 'unknown', entries: [], facet: null }],
  ['/him compare RHIT', { outcome: 'unknown', kind: 'unknown', entries: [], facet: null }],
  ['pizza', { outcome: 'unknown', kind: 'unknown', entries: [], facet: null }],
  ['', { outcome: 'answer', kind: 'help', entries: [], facet: null }],
  ['<@1100000000000000030>', { outcome: 'answer', kind: 'help', entries: [], facet: null }],
])('%j comes to %j', ([question, asked]) => {
  expect(replyTo(question, APP)).toEqual({ question, ...asked, text: expect.stringMatching(/\S/) });
});

test('a facet that was asked for is named', () => {
  const app = createApp(
    COMMANDS.map((command) =>
      command.data.name === 'help'
        ? { ...command, intent: () => ({ kind: 'facet' as const, id: RHIT, facet: 'exam' as const }) }
        : command,
    ),
    APP.store,
    { version: '1.2.3', keepsUnanswered: true },
  );
  expect(replyTo('/him help', app)).toMatchObject({ kind: 'facet', facet: 'exam', entries: [RHIT] });
});

test('the text is the reply as a terminal shows it, a mistake in a command is told in it', () => {
  expect(replyTo('/him credential RHIT', APP).text).toMatch(
    /^RHIT · Registered Health Information Technician\n─+\n/,
  );
  expect(replyTo('/him pizza', APP).text).toMatch(/^Expected \/him and one of /);
});

test('whatever is asked, one line of JSON answers it with the same fields in the same order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (question) => {
      const line = JSON.stringify(replyTo(question, APP));
      expect(line).not.toContain('\n');
      const asked: unknown = JSON.parse(line);
      expect(asked).toMatchObject({ question });
      expect(Object.keys(asked ?? {})).toEqual(['question', 'outcome', 'kind', 'entries', 'facet', 'text']);
    }),
    { numRuns: 50 },
  );
});

test('an error of the program itself is not taken for a mistake of the member', () => {
  const broken = createApp(
    COMMANDS.map((command) => ({
      ...command,
      intent: () => {
        throw new TypeError('broken');
      },
    })),
    APP.store,
    { version: '1.2.3', keepsUnanswered: true },
  );
  expect(() => replyTo('/him help', broken)).toThrow(TypeError);
});

test('what is told of a command is plain text in a terminal too', () => {
  expect(replyTo('/him *x_y*', APP).text).toContain('got "/him *x_y*"');
});
