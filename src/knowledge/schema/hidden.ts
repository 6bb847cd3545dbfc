import type { Problem } from '../problem.ts';

/** The quick check that most files pass. */
const PLAIN = /^[\n\r\t\x20-\x7e]*$/;
/** The joiner is right between parts of one emoji. */
const JOINS_EMOJI = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/u.source;
/**
 * Invisible characters that make two texts differ: controls, zero-width characters, marks that change the direction
 * of writing, tags.
 */
const INVISIBLE = new RegExp(
  `(?![\\t\\n\\r]|${JOINS_EMOJI})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u3164]`,
  'u',
);

/** Spaces that look like the ordinary one: harmless in a sentence, but not in a name. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Where YAML needs an ordinary space: in indentation, after a dash, after the colon of a field. */
const ODD_IN_YAML = new RegExp(`^ *(?:-|(?:- )?[\\w/-]+:)?(?=${ODD_SPACE.source})`);

/** Reports every line of a file with an invisible character, at the first one. */
export function hiddenProblems(file: string, text: string): Problem[] {
  // A NUL byte makes the whole file binary; the parser reports that.
  if (PLAIN.test(text) || text.includes('\0')) return [];
  const yaml = file.endsWith('.yaml');
  return text.split('\n').flatMap((line, index): Problem[] => {
    const at = line.match(INVISIBLE)?.index;
    const odd = yaml ? line.match(ODD_IN_YAML)?.[0].length : undefined;
    const column = at ?? odd;
    if (column === undefined) return [];
    const code = codeAt(line, column);
    const message =
      at === undefined
        ? `expected a space, got one of another kind (${code}), as copied from web pages and word processors: delete it and press the space bar`
        : `there is an invisible character (${code}) here: delete it and retype the text`;
    return [{ file, line: index + 1, column: column + 1, path: '', message }];
  });
}

/** What is wrong with the spaces of a name ("expected …"), or undefined. */
export function oddSpace(name: string): string | undefined {
  const at = name.match(ODD_SPACE)?.index;
  if (at === undefined) return undefined;
  return `expected ordinary spaces, but one is of another kind (${codeAt(name, at)}): delete it and press the space bar`;
}

/** "U+200B" */
function codeAt(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
