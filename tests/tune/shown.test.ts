import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/intent/intent.ts';
import { understand } from '../../src/search/understand.ts';
import { readQuestions } from '../../src/tune/questions.ts';
import { shownIds } from '../../src/tune/shown.ts';
import { KNOWLEDGE, reply } from '../content/real.ts';

const CODER = 'roles/clinical-coding-specialist';
const CDI = 'roles/cdi-specialist';

/** What the learning questions are measured by must be what a member sees first. */
function expectFirstOfReply(intent: Intent): void {
  const shown = shownIds(intent, KNOWLEDGE);
  const { entries } = reply(intent);
  expect(shown).toEqual(entries.slice(0, shown.length));
  if (intent.kind !== 'path') expect(shown.slice(0, 4)).toEqual(entries.slice(0, 4));
}

test.for(readQuestions('dev.jsonl').map(({ q }) => q))(
  'what is shown for %j is what its reply lists',
  (q) => {
    expectFirstOfReply(understand(q, KNOWLEDGE).intent);
  },
);

describe('what is shown for an Intent is what its reply lists', () => {
  test.for<Intent>([
    { kind: 'entry', id: 'credentials/rhit' },
    { kind: 'facet', id: 'credentials/rhit', facet: 'exam' },
    { kind: 'compare', ids: ['credentials/rhit', 'credentials/rhia'], page: 1 },
    { kind: 'choose', ids: ['credentials/rhit', CODER] },
    { kind: 'states', id: CODER, states: ['TX'] },
    { kind: 'states', id: 'outlook/medical-records-specialists', states: [] },
    { kind: 'path', from: CODER, to: CDI, nth: 1 },
    { kind: 'path', from: CODER, nth: 1 },
    { kind: 'path', to: CDI, nth: 1 },
    { kind: 'browse', of: 'credentials', page: 1 },
    { kind: 'help' },
  ])('%j', expectFirstOfReply);
});
