import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendLine, readIfThere, replaceFile, tryFolder } from '../../src/data/append.ts';
import { codeOf } from '../../src/errors.ts';
import { dataFolder } from './folders.ts';

test('a file is replaced as a whole, and nothing else is left behind', async () => {
  const folder = dataFolder();
  const path = join(folder, 'list.json');
  await replaceFile(path, 'a long first text');
  await replaceFile(path, 'short');
  expect(readFileSync(path, 'utf8')).toBe('short');
  expect(readdirSync(folder)).toEqual(['list.json']);
});

test('folders that are missing are made', async () => {
  const path = join(dataFolder(), 'a', 'b', 'list.json');
  await replaceFile(path, 'text');
  await appendLine(join(dataFolder(), 'a', 'b', 'lines'), 'line', 100);
  expect(readFileSync(path, 'utf8')).toBe('text');
});

test('a replacement that fails leaves the old file as it was', async () => {
  const path = join(dataFolder(), 'list.json');
  writeFileSync(path, 'old');
  mkdirSync(`${path}.tmp`);
  await expect(replaceFile(path, 'new')).rejects.toThrow();
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('a leftover of a crash is no hindrance', async () => {
  const path = join(dataFolder(), 'list.json');
  writeFileSync(`${path}.tmp`, 'half of a te');
  await replaceFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('lines are added until the file is too large, then it starts anew', async () => {
  const path = join(dataFolder(), 'lines');
  for (const line of ['12345', '67890', 'abc']) await appendLine(path, line, 10);
  expect(readFileSync(`${path}.old`, 'utf8')).toBe('12345\n67890\n');
  expect(readFileSync(path, 'utf8')).toBe('abc\n');
});

test('a file that is not there reads as nothing, a folder is an error', async () => {
  const folder = dataFolder();
  expect(await readIfThere(join(folder, 'none'))).toBeUndefined();
  await expect(readIfThere(folder)).rejects.toThrow();
});

test('a folder is tried without leaving anything behind, and made where there is none', async () => {
  const folder = join(dataFolder(), 'a', 'b');
  await tryFolder(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('folders that are made by two at once are made for both', async () => {
  const folder = join(dataFolder(), 'a', 'b');
  await Promise.all(['one', 'two'].map((name) => appendLine(join(folder, name), name, 100)));
  expect(readdirSync(folder).sort()).toEqual(['one', 'two']);
});

test('a folder in a file is refused', async () => {
  const path = join(dataFolder(), 'file');
  writeFileSync(path, '');
  expect(await tryFolder(join(path, 'data')).catch(codeOf)).toBe('ENOTDIR');
});

test('a folder where Linux lets nobody make one is refused, not tried for ever', async () => {
  expect(await tryFolder('/proc/nowhere/data').catch(codeOf)).toBe('ENOENT');
});
