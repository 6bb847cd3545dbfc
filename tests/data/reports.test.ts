import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createReports, REPORTS_FILE, type Report } from '../../src/data/reports.ts';
import { MemberError } from '../../src/errors.ts';
import { dataFolder } from './folders.ts';

const MEMBER = '1100000000000000030';
const REPORT: Report = { entry: 'credentials/rhit', wrong: 'The fee changed.', link: 'https://example.org' };
const MINUTE = 60_000;

/** A clock that stands until it is moved. */
function clock(start = Date.parse('2026-11-22T12:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    pass: (ms: number): void => {
      time += ms;
    },
  };
}

function lines(folder: string): unknown[] {
  return readFileSync(join(folder, REPORTS_FILE), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a report is a line of the file, without a word about the member', async () => {
  const folder = join(dataFolder(), 'not', 'yet', 'there');
  await createReports(folder, { now: clock().now })(REPORT, MEMBER);
  expect(lines(folder)).toEqual([{ at: '2026-11-22T12:00:00.000Z', ...REPORT }]);
  expect(readFileSync(join(folder, REPORTS_FILE), 'utf8')).not.toContain(MEMBER);
});

test('line breaks and quotes in a report stay in its line', async () => {
  const folder = dataFolder();
  const wrong = 'one\n"two"\r\n{"at": 3}\u2028';
  const send = createReports(folder);
  await send({ ...REPORT, wrong }, MEMBER);
  await send(REPORT, MEMBER);
  expect(lines(folder)).toMatchObject([{ wrong }, REPORT]);
});

test('a member may send three reports in ten minutes', async () => {
  const folder = dataFolder();
  const { now, pass } = clock();
  const send = createReports(folder, { now });
  for (let count = 0; count < 3; count += 1) {
    await send(REPORT, MEMBER);
    pass(MINUTE);
  }
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  await send(REPORT, 'another member');
  pass(7 * MINUTE - 1);
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  pass(1);
  await send(REPORT, MEMBER);
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  expect(lines(folder)).toHaveLength(5);
});

test('many at once do not slip through', async () => {
  const folder = dataFolder();
  const send = createReports(folder);
  const sent = await Promise.allSettled(Array.from({ length: 10 }, () => send(REPORT, MEMBER)));
  expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});

test('a refused report does not make the member wait longer', async () => {
  const { now, pass } = clock();
  const send = createReports(dataFolder(), { now });
  for (let count = 0; count < 3; count += 1) await send(REPORT, MEMBER);
  pass(9 * MINUTE);
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  pass(MINUTE);
  await expect(send(REPORT, MEMBER)).resolves.toBeUndefined();
});

test('the channel is told what the file holds', async () => {
  const tell = vi.fn(async () => {});
  await createReports(dataFolder(), { tell })(REPORT, MEMBER);
  expect(tell).toHaveBeenCalledExactlyOnceWith(REPORT);
});

const refused = async (): Promise<void> => Promise.reject(new Error('Missing Permissions'));

test('a channel that fails loses no report, and somebody hears of it', async () => {
  const folder = dataFolder();
  const failed = vi.fn();
  await createReports(folder, { tell: refused, failed })(REPORT, MEMBER);
  expect(lines(folder)).toHaveLength(1);
  expect(failed).toHaveBeenCalledExactlyOnceWith('posted in the channel', expect.any(Error));
});

test('a file that cannot be written loses no report where there is a channel, and somebody hears of it', async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, REPORTS_FILE));
  const [tell, failed] = [vi.fn(async () => {}), vi.fn()];
  await createReports(folder, { tell, failed })(REPORT, MEMBER);
  expect(tell).toHaveBeenCalledExactlyOnceWith(REPORT);
  expect(failed).toHaveBeenCalledExactlyOnceWith('written to the file', expect.any(Error));
});

test('a report that neither file nor channel takes is an error, and does not count', async () => {
  const folder = dataFolder();
  mkdirSync(join(folder, REPORTS_FILE));
  const send = createReports(folder, { tell: refused });
  for (let count = 0; count < 4; count += 1) await expect(send(REPORT, MEMBER)).rejects.toThrow('EISDIR');
});

test('a member who is told too many reaches neither file nor channel', async () => {
  const folder = dataFolder();
  const tell = vi.fn(async () => {});
  const send = createReports(folder, { tell, now: clock().now });
  for (let count = 0; count < 5; count += 1) await send(REPORT, MEMBER).catch(() => {});
  expect(lines(folder)).toHaveLength(3);
  expect(tell).toHaveBeenCalledTimes(3);
});

test('a file that has grown too large starts anew, and the old one is kept', async () => {
  const folder = dataFolder();
  writeFileSync(join(folder, REPORTS_FILE), `${'x'.repeat(2 * 1024 * 1024)}\n`);
  await createReports(folder)(REPORT, MEMBER);
  expect(lines(folder)).toHaveLength(1);
  expect(readFileSync(join(folder, `${REPORTS_FILE}.old`), 'utf8')).toHaveLength(2 * 1024 * 1024 + 1);
});

test('two reports at once are both kept where the file has grown too large', async () => {
  const folder = dataFolder();
  const full = `${'x'.repeat(2 * 1024 * 1024)}\n`;
  writeFileSync(join(folder, REPORTS_FILE), full);
  const send = createReports(folder);
  await Promise.all([
    send({ ...REPORT, wrong: 'one' }, MEMBER),
    send({ ...REPORT, wrong: 'two' }, 'another'),
  ]);
  expect(lines(folder)).toMatchObject([{ wrong: 'one' }, { wrong: 'two' }]);
  expect(readFileSync(join(folder, `${REPORTS_FILE}.old`), 'utf8')).toBe(full);
});

test('a report that cannot be written does not count, and holds up none of the next', async () => {
  const folder = dataFolder();
  const blocked = join(folder, REPORTS_FILE);
  mkdirSync(blocked);
  const send = createReports(folder);
  for (let count = 0; count < 3; count += 1) await expect(send(REPORT, MEMBER)).rejects.toThrow('EISDIR');
  rmdirSync(blocked);
  for (let count = 0; count < 3; count += 1) await send(REPORT, MEMBER);
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  expect(lines(folder)).toHaveLength(3);
});

test('more than a thousand members are remembered no longer than needed, and no sooner', async () => {
  const { now, pass } = clock();
  const send = createReports(dataFolder(), { now });
  for (let count = 0; count < 3; count += 1) await send(REPORT, MEMBER);
  for (let other = 0; other < 1100; other += 1) await send(REPORT, `other ${other}`);
  await expect(send(REPORT, MEMBER)).rejects.toThrow(MemberError);
  pass(10 * MINUTE);
  await expect(send(REPORT, MEMBER)).resolves.toBeUndefined();
});
