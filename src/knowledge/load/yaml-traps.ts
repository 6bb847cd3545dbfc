import { type Document, isMap, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { CONFLICT, CONFLICT_LINE } from '../schema/conflict.ts';

/** Something that YAML reads differently than it looks: its place in the text, and what is wrong. */
export type Trap = { readonly offset: number; readonly message: string };

const IN_QUOTES = 'put the text in quotation marks';
const DASH = 'expected a space after the dash of an item, but it is missing';
const SWALLOWED =
  'expected this dash under the other dashes of its list, but here it belongs to the text above: check the spaces in front of it, and the line above';
const NUMBER_SIGN = 'expected a text that begins with # in quotation marks, otherwise it counts as a note';
const QUESTION_SIGN =
  'expected a text that begins with ? in quotation marks, otherwise it counts as the name of a field';
const NOTE =
  'expected nothing after this text, got a note (#), which is cut off: put the whole text in quotation marks if this is part of it, or the note on a line of its own';

/** Lines that are never meant, whatever surrounds them. */
export function trapsInText(text: string): Trap[] {
  const found = CONFLICTS.exec(text);
  return found ? [{ offset: found.index, message: CONFLICT }] : [];
}
const CONFLICTS = new RegExp(CONFLICT_LINE, 'm');

/**
 * What a parsed document contains but should not. Anchors and aliases are refused: entries do not need them, and
 * nested ones can blow a small file up to gigabytes. A note after a text, or an item that is read as part of the text
 * above it, is valid YAML, but hardly ever meant.
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

/** False fields: a question that begins with "? ", and the end of a number with a comma in it ("50,990"). */
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

/** How a value without quotation marks is written in the file. */
function source(value: unknown): string {
  return isScalar(value) && value.type === 'PLAIN' ? (value.source ?? '') : '';
}

/** A text without quotation marks that a note cuts off or that swallows a list item. */
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
  // After a number, nothing is cut off that could belong to it.
  return typeof value === 'string' && sign !== '' ? note(NOTE) : [];
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
