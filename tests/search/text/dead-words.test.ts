import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/folders.ts';
import { SLANG } from '../../../src/search/text/slang.ts';

/** The parts that see words after slang was spelled out, so that a pattern for "pls" would never match. */
const FOLDERS = ['src/search', 'src/search/reading', 'src/search/shapes'];
/** These read the text as it was written. */
const READ_THE_TEXT: readonly string[] = ['src/search/reading/everyday-names.ts'];
/** A whole word among the alternatives of a pattern; "y" in "qualit(y|ies)" is none. */
const ALTERNATIVE = /(?:(?<!\w)\(|(?<=\w)\||(?<=`)| )([a-z]+)(?=[|)])/g;

test.for(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .filter((file) => !READ_THE_TEXT.includes(file)),
  ),
)('%s looks for no word that slang spells out', (file) => {
  const code = readFileSync(join(PROJECT_ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(\*|\/\*|\/\/|import)/.test(line) && line.includes('|'));
  const words = code.flatMap((line) => [...line.matchAll(ALTERNATIVE)].map(([, word = '']) => word));
  expect(words.filter((word) => word.length > 1 && SLANG.has(word))).toEqual([]);
});
