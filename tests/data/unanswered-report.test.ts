import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNANSWERED_FILE } from '../../src/data/unanswered-file.ts';
import { unansweredReport } from '../../src/data/unanswered-report.ts';
import { dataFolder } from './folders.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

test.for<[holds: string, text: string | undefined, shown: RegExp, ok: boolean]>([
  ['nothing at all', undefined, /^No question is unanswered so far/, true],
  ['an empty list', '[]', /^No question is unanswered so far/, true],
  [
    'texts asked lately',
    '[{"text":"foo","count":2,"last":"2026-11-20"},{"text":"bar","count":12,"last":"2026-08-24"}]',
    /^ {2}12 {2}2026-08-24 {2}bar\n {3}2 {2}2026-11-20 {2}foo$/,
    true,
  ],
  [
    'a text that is to be forgotten',
    '[{"text":"foo","count":2,"last":"2026-08-23"}]',
    /^No question is unanswered so far/,
    true,
  ],
  ['half a list', '[{"text": "half', /unanswered\.json cannot be read, .* puts it aside\.$/, false],
])('a file that holds %s is reported, and stays as it is', async ([, text, shown, ok]) => {
  const folder = dataFolder();
  const path = join(folder, UNANSWERED_FILE);
  if (text !== undefined) writeFileSync(path, text);
  for (const _time of ['once', 'again']) {
    const report = await unansweredReport(path, NOW);
    expect(report.lines.join('\n')).toMatch(shown);
    expect(report.ok).toBe(ok);
  }
  expect(readdirSync(folder)).toEqual(text === undefined ? [] : [UNANSWERED_FILE]);
  if (text !== undefined) expect(readFileSync(path, 'utf8')).toBe(text);
});
