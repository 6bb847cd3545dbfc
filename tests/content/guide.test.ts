import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from '../../src/folders.ts';

const GUIDE = readFileSync(join(KNOWLEDGE_DIR, 'README.md'), 'utf8');

/** Everything that the check can say stands somewhere in here. */
const SAID = readdirSync(join(PROJECT_ROOT, 'src/knowledge'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(PROJECT_ROOT, 'src/knowledge', name), 'utf8'))
  .join('\n');

/** The messages in the table of the guide. */
const MESSAGES = [...GUIDE.matchAll(/^\| (`.*?`)(?:, `.*`)? \| /gm)]
  .map(([, message = '']) => message.slice(1, -1))
  .filter((message) => / /.test(message));

/** The longest piece of a message that does not change with what is wrong. */
function piece(message: string): string {
  const pieces = message.split(
    /"[^"]*"|…|, got|, which organizations.*|[\d–,-]+(?= |$)|[();]|&amp;|TODO|: (?=\w)|a text|questions in|\.yaml/,
  );
  // "expected" is put before the words of the schema library.
  return (
    pieces.map((one) => one.trim().replace(/^expected (?=\w)/, '')).sort((a, b) => b.length - a.length)[0] ??
    ''
  );
}

test('the guide lists messages', () => {
  expect(MESSAGES.length).toBeGreaterThan(30);
});

test.for(MESSAGES)('the message of the guide "%s" is one of the check', (message) => {
  expect(piece(message).length).toBeGreaterThanOrEqual(7);
  expect(SAID).toContain(piece(message));
});
