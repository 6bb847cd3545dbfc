import { expect, test, vi } from 'vitest';
import { checkFolder } from '../../src/check/check-folder.ts';
import { factCounts } from '../../src/check/facts.ts';
import { shownBelow } from '../../src/check/shown-folder.ts';
import { watchChecks } from '../../src/check/watch-checks.ts';
import { pastReview } from '../../src/knowledge/past-review.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { knowledgeFolder, put } from '../knowledge/folder.ts';
import { FILES, replacing, smallKnowledge } from '../knowledge/small.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');
const DRG = FILES['terms/drg.yaml'] ?? '';

test('a folder in order is reported: kinds, facts by how sure they are, size, time', () => {
  const { problems, report } = checkFolder(knowledgeFolder(), TODAY);
  expect(problems).toEqual([]);
  expect(report[0]).toMatch(
    /^knowledge is in order: 14 entries, 3 sources, 17 files, 0\.\d MB, read in \d\.\d\d s$/,
  );
  expect(report).toContain('     2  credentials');
  expect(report).toContain('     1  term');
  expect(report.join('\n')).toMatch(/facts: \d+ confirmed, \d+ reported, 0 disputed, \d+ estimate/);
  expect(report.at(-1)).toBe('past review: none');
});

test('drafts and backups are passed over by name, in order or not', () => {
  const folder = knowledgeFolder();
  put(folder, 'terms/newone.md', 'title: x');
  const lines = ['skipped as drafts, notes or backups by their names:', '  knowledge/terms/newone.md'];
  expect(checkFolder(folder, TODAY).report.slice(-2)).toEqual(lines);
  put(folder, 'terms/drg.yaml', 'title: 5');
  expect(checkFolder(folder, TODAY).report).toEqual(lines);
});

test('a broken folder is told as the bot tells it', () => {
  const { problems, report } = checkFolder(knowledgeFolder({ 'terms/drg.yaml': 'title: 5\n' }), TODAY);
  expect(report).toEqual([]);
  expect(problems[0] && formatProblem(problems[0])).toMatch(/^knowledge\/terms\/drg\.yaml:1:/);
});

test.for([
  ['knowledge/terms/drg.yaml:1:1 title: expected a text', 'drafts/terms/drg.yaml:1:1 title: expected a text'],
  [
    'a name, which terms/drg has (knowledge/terms/drg.yaml:1)',
    'a name, which terms/drg has (drafts/terms/drg.yaml:1)',
  ],
  ['  knowledge/_note.md', '  drafts/_note.md'],
  ['knowledge is in order: 14 entries', 'knowledge is in order: 14 entries'],
  ['got "base knowledge": write it', 'got "base knowledge": write it'],
] as const)('of another folder %j is shown as %j', ([line, shown]) => {
  expect(shownBelow('drafts/')(line)).toBe(shown);
  expect(shownBelow(undefined)(line)).toBe(line);
});

test('facts are counted by their own word or by the least sure of their sources', () => {
  const before = factCounts(smallKnowledge());
  const disputed = replacing("    asOf: '2026'\n", "    asOf: '2026'\n    sure: disputed\n");
  const after = factCounts(smallKnowledge({ 'terms/drg.yaml': disputed }));
  expect(before).toMatchObject({ reported: 2, estimate: 1, disputed: 0 });
  expect(after).toEqual({ ...before, confirmed: before.confirmed - 1, disputed: 1 });
});

test.each([
  ['2026-11-21', 1],
  ['2026-11-22', 1],
  ['2026-11-23', 0],
])('an entry to be reviewed by %s is %i times due on November 22', (day, times) => {
  const text = replacing('category: Payment', `category: Payment\nreviewBy: '${day}'`);
  expect(pastReview(smallKnowledge({ 'terms/drg.yaml': text }), TODAY)).toHaveLength(times);
});

test('with --watch it says what every save does, once', async () => {
  const folder = knowledgeFolder();
  const said: string[] = [];
  const watch = watchChecks(folder, (line) => said.push(line));
  const next = (count: number): Promise<void> =>
    vi.waitFor(() => expect(said).toHaveLength(count), { timeout: 3000 });
  expect(said[0]).toContain('knowledge is in order: 14 entries');

  put(folder, 'terms/drg.yaml', DRG.replace('paid the same', 'paid alike'));
  await next(2);
  expect(said[1]).toMatch(/1 changed\n {2}terms\/drg$/);

  put(folder, 'terms/drg.yaml', DRG.replace('category:', 'kategory:'));
  await next(3);
  expect(said[2]).toContain('knowledge/terms/drg.yaml:6:1 kategory: unknown field');
  put(folder, 'terms/drg.yaml', `${DRG.replace('category:', 'kategory:')}\n`);

  await new Promise((resolve) => setTimeout(resolve, 400));
  put(folder, 'terms/drg.yaml', DRG);
  await next(4);
  expect(said[3]).toMatch(/knowledge is in order again\n1 changed\n {2}terms\/drg$/);
  watch.stop();
});
