import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { ParseCache } from '../../src/knowledge/build.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { loadKnowledge, openStore, type Store } from '../../src/knowledge/store.ts';
import { type Changes, changed } from './small.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A knowledge folder on the disk that holds the small files after some changes; it is gone after the test. */
export function knowledgeFolder(changes: Changes = {}): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'him-knowledge-')));
  folders.push(home);
  const folder = join(home, 'knowledge');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(changed(changes))) put(folder, name, text);
  return folder;
}

/** Writes a file of a knowledge folder. */
export function put(folder: string, name: string, text: string | Buffer): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Spares parsing the files that most tests do not change, as it does in a running bot. */
const CACHE: ParseCache = new Map();

/** What is wrong in a knowledge folder, as a moderator reads it. */
export function problemsOf(folder: string): string[] {
  const built = loadKnowledge(folder, CACHE);
  return built.ok ? [] : built.problems.map(formatProblem);
}

/** The store of a folder that is in order. */
export function storeOf(folder: string): Store {
  const opened = openStore(folder);
  if (!opened.ok) throw new Error(opened.problems.map(formatProblem).join('\n'));
  return opened.store;
}
