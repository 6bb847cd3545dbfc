import { type Document, isMap, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { CONFLICT, CONFLICT_LINE } from '../schema/conflict.ts';

/** Something that YAML reads otherwise than it looks: where it stands in the text, and what is wrong with it. */
export type Trap = { readonly offset: number; readonly message: string };

const IN_QUOTES = 'put the text in quotation marks';
const DASH = 'expected a space behind the dash of an item, but it is missing';
const SWALLOWED =
  'expected this dash under the dashes of its list, got it where it belongs to the text above: look at the spaces in front of it, and at what stands in the line above';
const NUMBER_SIGN = 'expected a text that begins with # in quotation marks, else it counts as a note';
const QUESTION_SIGN =
  'expected a text that begins with ? in quotation marks, else it counts as the name of a field';
const NOTE =
  'expected nothing behind this text, got a note (#), which is cut off: put the whole text in quotation marks if this belongs to it, or the note on a line of its own';

/** A line that is never meant, whatever stands around it. */
export function trapsInText(text: string): Trap[] {
  const found = CONFLICTS.exec(text);
  return found ? [{ offset: found.index, message: CONFLICT }] : [];
}
const CONFLICTS = new RegExp(CONFLICT_LINE, 'm');

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
      if (isMap(node)) traps.push(...trapsInMap(text, node));
      if (!node.anchor && !node.tag?.startsWith('!')) return undefined;
      const sign = node.anchor ? 'a YAML anchor (&)' : 'a YAML tag (!)';
      traps.push({ offset: offsetOf(node), message: `expected plain text, got ${sign}: ${IN_QUOTES}` });
      return visit.BREAK;
    },
  });
  return traps;
}

/** Fields that are none: a question that begins with "? ", and the end of a number with a comma in it ("50,990"). */
function trapsInMap(text: string, { items, range }: YAMLMap): Trap[] {
  const [begin] = range ?? [0];
  if (/^\?\s/.test(text.slice(begin, begin + 2))) {
    const line = text.slice(begin, (text.indexOf('\n', begin) + 1 || text.length + 1) - 1).trim();
    return [{ offset: begin, message: `${QUESTION_SIGN}: write "${line}"` }];
  }
  return items.flatMap(({ key, value }, at): Trap[] => {
    const [before, head] = [items[at - 1]?.value, source(items[at - 1]?.value)];
    const tail = source(key);
    if (value !== null || !isScalar(before) || !/^\$?\d{1,3}$/.test(head) || !/^\d{3}$/.test(tail)) return [];
    const message = `expected no comma in a number, got ${head},${tail}: write ${head.replace('$', '')}${tail}`;
    return [{ offset: offsetOf(before), message }];
  });
}

/** How a value without quotation marks stands in the file. */
function source(value: unknown): string {
  return isScalar(value) && value.type === 'PLAIN' ? (value.source ?? '') : '';
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
