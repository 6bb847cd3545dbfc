import type { Problem } from '../problem.ts';

/** Most files, at once. */
const PLAIN = /^[\n\r\t\x20-\x7e]*$/;
/** What joins several emoji into one is right between them. */
const JOINS_EMOJI = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/u.source;
/**
 * Characters that nobody sees and that make two texts different: controls, zero-width ones, marks that turn the direction
 * of writing around, tags.
 */
const INVISIBLE = new RegExp(
  `(?![\\t\\n\\r]|${JOINS_EMOJI})[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u3164]`,
  'u',
);

/** Spaces that look like the ordinary one: harmless inside a sentence, but not in a name. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Where YAML wants an ordinary space: as indentation, behind a dash, behind the colon of a field. */
const ODD_IN_YAML = new RegExp(`^ *(?:-|(?:- )?[\\w/-]+:)?(?=${ODD_SPACE.source})`);

/** Every line of a file with a character that nobody sees, with the place of the first one. */
export function hiddenProblems(file: string, text: string): Problem[] {
  // A NUL byte makes the whole file a binary one, as its reader says.
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
        ? `expected a space, got one of another kind (${code}), as web pages and word processors make it: delete it and press the space bar`
        : `an invisible character (${code}) stands here: delete it and type the text anew`;
    return [{ file, line: index + 1, column: column + 1, path: '', message }];
  });
}

/** What is wrong with the spaces of a name ("expected …"), or undefined. */
export function oddSpace(name: string): string | undefined {
  const at = name.match(ODD_SPACE)?.index;
  if (at === undefined) return undefined;
  return `expected ordinary spaces, but one of another kind (${codeAt(name, at)}) stands here: delete it and type it anew`;
}

/** "U+200B" */
function codeAt(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
