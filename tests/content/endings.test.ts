import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KNOWLEDGE_DIR } from '../../src/folders.ts';

const FILES = readdirSync(KNOWLEDGE_DIR, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[\\/].*\.yaml$/.test(name),
);

/** The name of the last field of a file. */
function lastField(name: string): string | undefined {
  const text = readFileSync(join(KNOWLEDGE_DIR, name), 'utf8');
  return [...text.matchAll(/^(\w+):/gm)].at(-1)?.[1];
}

test('every file ends with what the check misses if the end is cut off: questions, or the rows of the states', () => {
  const others = FILES.filter((name) => lastField(name) !== (/^states/.test(name) ? 'states' : 'asks'));
  expect(FILES.length).toBeGreaterThan(400);
  expect(others).toEqual([]);
});
