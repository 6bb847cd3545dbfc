import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Log } from '../../src/log.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A data folder of its own, gone when the file's tests are done. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'him-data-'));
  folders.push(folder);
  return folder;
}

/** A log that keeps what it is told. */
export function keptLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ level: 'trace', base: null }, { write: (line: string) => lines.push(line) }), lines };
}
