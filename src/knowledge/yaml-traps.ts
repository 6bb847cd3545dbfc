import { type Document, isScalar, type Node, type Scalar, visit } from 'yaml';

/** Something that YAML reads otherwise than it looks: where it stands in the text, and what is wrong with it. */
export type Trap = { readonly offset: number; readonly message: string };

const IN_QUOTES = 'put the text in quotation marks';
const DASH = 'expected a space behind the dash of an item, but it is missing';
const SWALLOWED =
  'expected this dash under the dashes of its list, got it where it belongs to the text above: look at the spaces in front of it, and at what stands in the line above';
const NUMBER_SIGN = 'expected a text that begins with # in quotation marks, else it counts as a note';
const NOTE =
  'expected nothing behind this text, got a note (#), which is cut off: put the whole text in quotation marks if this belongs to it, or the note on a line of its own';

/** What stands in front of a sign in its line is caught, so that the sign itself can be pointed at. */
const SIGNS: readonly { pattern: RegExp; message: string }[] = [
  {
    pattern: /^(?=(?:<{7}|={7}|>{7})(?:\s|$))/m,
    message:
      'two edits of this file met here: keep the lines of one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>',
  },
  {
    pattern: /^([ \t]*(?:- *)?(?:[\w-]+:)?)(?:[^\S\n\r\t ]|\u200b)/m,
    message:
      'expected a space, got a character that only looks like one (a non-breaking space, as web pages and word processors make it): delete it and press the space bar',
  },
];

/** Signs in a text that are never meant, whatever stands around them. */
export function trapsInText(text: string): Trap[] {
  return SIGNS.flatMap(({ pattern, message }) => {
    const found = pattern.exec(text);
    return found ? [{ offset: found.index + (found[1]?.length ?? 0), message }] : [];
  });
}

/**
 * What a parsed document holds and should not. Anchors and aliases are refused: entries do not need them, and nested ones
 * can blow a small file up to gigabytes. A note behind a text, or an item that is read as a part of the text above it,
 * is YAML, but hardly ever meant.
 */
export function trapsInNodes(text: string, doc: Document): Trap[] {
  const traps: Trap[] = [];
  visit(doc, {
    Alias: (_, node) => {
      traps.push({
        offset: offsetOf(node),
        message: `expected plain text, got a YAML alias (*): ${IN_QUOTES}`,
      });
      return visit.BREAK;
    },
    Node: (_, node) => {
      if (isScalar(node) && node.type === 'PLAIN') traps.push(...trapsInPlain(text, node));
      if (!node.anchor && !node.tag?.startsWith('!')) return undefined;
      const sign = node.anchor ? 'a YAML anchor (&)' : 'a YAML tag (!)';
      traps.push({ offset: offsetOf(node), message: `expected plain text, got ${sign}: ${IN_QUOTES}` });
      return visit.BREAK;
    },
  });
  return traps;
}

/** A text without quotation marks: a note that cuts it off, or an item of a list that it swallows. */
function trapsInPlain(text: string, { value, range }: Scalar): Trap[] {
  const [begin, end] = range ?? [0, 0];
  const swallowed = /\n\s*- /.exec(text.slice(begin, end));
  if (swallowed) {
    const dash = begin + swallowed.index + swallowed[0].length - 2;
    return [text[begin] === '-' ? { offset: begin, message: DASH } : { offset: dash, message: SWALLOWED }];
  }
  const [before, sign = ''] = /^[ \t]*(?=(#\S?))/.exec(text.slice(end, end + 80)) ?? [];
  const note = (message: string): Trap[] => [{ offset: end + (before?.length ?? 0), message }];
  if (value === null && sign.length > 1) return note(NUMBER_SIGN);
  // Behind a number nothing is cut off that could belong to it.
  return typeof value === 'string' && sign !== '' ? note(NOTE) : [];
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
