import { expect, test } from 'vitest';
import { plainReply } from '../../src/answer/plain-text.ts';
import { reportThanks } from '../../src/answer/report-form.ts';
import { KNOWLEDGE } from '../content/real.ts';

test('the thanks for a report promise nothing in the name of others, and say what is not stored', () => {
  const text = plainReply(reportThanks('credentials/rhit', KNOWLEDGE));
  expect(text).toMatch(/moderators can now check it .*not stored with it/);
  expect(text).not.toMatch(/will/);
});
