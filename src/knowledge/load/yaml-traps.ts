import { type Document, isMap, isNode, isScalar, type Node, type Scalar, visit, type YAMLMap } from 'yaml';
import { CONFLICT, CONFLICT_LINE } from '../schema/conflict.ts';
import { hasBullet, noDash, noFigure, SIGN_OF_BLS } from './yaml-lists.ts';
import { rewritten } from './yaml-rewrite.ts';

/** Something that YAML reads differently than it looks: its place in the text, and what is wrong. */
export type Trap = { readonly offset: number; readonly message: string };

const IN_QUOTES = 'put the text in quotation marks';
const DASH = 'expected a space after the dash of an item, but it is missing';
const SWALLOWED =
  'expected this dash under the other dashes of its list, but here it belongs to the text above: check the spaces in front of it, and the line above';
const NAMELESS = 'expected the name of a field in front of this colon, but it is missing';
const NUMBER_SIGN = 'expected a text that begins with # in quotation marks, otherwise it counts as a note';
const QUESTION_SIGN =
  'expected a text that begins with ? in quotation marks, otherwise it counts as the name of a field';
const NOTE =
  'expected nothing after this text, got a note (#), which is cut off: put the whole text in quotation marks if this is part of it, or the note on a line of its own';

/** Lines that are never meant, whatever surrounds them: of a conflict, or of a comparison of two versions. */
export function trapsInText(text: string): Trap[] {
  const found = NEVER.map(([line, message]) => ({ offset: text.search(line), message }));
  return found.filter(({ offset }) => offset >= 0).slice(0, 1);
}

const NEVER: readonly (readonly [line: RegExp, message: string])[] = [
  [new RegExp(CONFLICT_LINE, 'm'), CONFLICT],
  [
    /^\+[ \t]+(?:- |[\w-]+:(?:\s|$))/m,
    'expected the lines of the file, got a comparison of two versions: take out the lines with a minus sign in column 1, and the plus sign of the others',
  ],
];

/**
 * What a parsed document contains but should not. Anchors and aliases are refused: entries do not need them, and
 * nested ones can blow a small file up to gigabytes. A note after a text, or an item that is read as part of the text
 * above it, is valid YAML, but hardly ever meant.
 */
export function trapsInNodes(text: string, doc: Document): Trap[] {
  const traps: Trap[] = [];
  visit(doc, {
    Alias: (_, node) => {
      const line = lineFront(text, offsetOf(node)) + firstLine(text, offsetOf(node));
      const message = `expected a text that begins with * in quotation marks: write ${rewritten(line)}`;
      traps.push({ offset: offsetOf(node), message });
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
function trapsInMap(text: string, { items, range, flow }: YAMLMap): Trap[] {
  const [begin] = range ?? [0];
  if (/^\?\s/.test(text.slice(begin, begin + 2))) {
    const line = text.slice(begin, (text.indexOf('\n', begin) + 1 || text.length + 1) - 1).trim();
    return [{ offset: begin, message: `${QUESTION_SIGN}: write "${line}"` }];
  }
  const nameless = flow ? undefined : items.find(({ value }) => isNode(value) && isBehindColon(text, value));
  if (isNode(nameless?.value)) return [{ offset: offsetOf(nameless.value), message: NAMELESS }];
  const [unparted] = flow
    ? items.filter(({ key, value }) => value === null && UNPARTED.test(source(key)))
    : [];
  if (unparted) return [withoutColon(unparted.key)];
  return items.flatMap(({ key, value }, at): Trap[] => {
    const above = items[at - 1];
    if (isContinued(above?.value, key))
      return [{ offset: isNode(key) ? offsetOf(key) : begin, message: continued(above?.key) }];
    const [before, head] = [above?.value, source(above?.value)];
    const tail = source(key);
    if (value !== null || !isScalar(before) || !/^\$?-?\d{1,3}$/.test(head) || !/^\d{1,3}$/.test(tail))
      return [];
    if (tail.length < 3)
      return [
        {
          offset: offsetOf(before),
          message: `expected a point in a number, got ${head},${tail}: write ${head}.${tail}`,
        },
      ];
    const message = `expected no comma in a number, got ${head},${tail}: write ${head.replace('$', '')}${tail}`;
    return [{ offset: offsetOf(before), message }];
  });
}

/** Whether a line has nothing but a colon in front of a value. */
function isBehindColon(text: string, value: Node): boolean {
  return /^\s*(?:- +)*: +$/.test(lineFront(text, offsetOf(value)));
}

/** "min 2" and "min:2" in brackets, where a colon and a space belong between the two. */
const UNPARTED = /^([a-z]\w*)(?::| +)(-?[\d.]+)$/i;

function withoutColon(key: unknown): Trap {
  const [found = '', name, figure] = source(key).match(UNPARTED) ?? [];
  const message = `expected a colon and a space after each name, got "${found}": write ${name}: ${figure}`;
  return { offset: isNode(key) ? offsetOf(key) : 0, message };
}

/** Whether a false field is the text that belongs below the sign >- of the field above. */
function isContinued(above: unknown, key: unknown): boolean {
  const empty = isScalar(above) && above.type?.startsWith('BLOCK') === true && above.value === '';
  return empty && / \S+ /.test(source(key));
}

function continued(name: unknown): string {
  return `expected two more spaces in front of this line, because it belongs to "${String(name)}: >-" above it`;
}

/** How a value without quotation marks is written in the file. */
function source(value: unknown): string {
  return isScalar(value) && value.type === 'PLAIN' ? (value.source ?? '') : '';
}

/** A text without quotation marks that a note cuts off or that swallows a list item. */
function trapsInPlain(text: string, { value, range }: Scalar): Trap[] {
  const [begin, end] = range ?? [0, 0];
  const plain = text.slice(begin, end);
  const swallowed = plain.includes('\n') ? [...plain.matchAll(/\n\s*- /g)] : [];
  if (swallowed.length > 0)
    return [swallower(text, begin, end, swallowed) ?? swallowedAt(begin, swallowed[0])];
  if (hasBullet(plain) && !/^\d/.test(plain) && lineFront(text, begin).trim() === '')
    return [{ offset: begin, message: noDash(firstLine(text, begin)) }];
  const [before, sign = ''] = /^[ \t]*(?=(#\S?))/.exec(text.slice(end, end + 80)) ?? [];
  const note = (message: string): Trap[] => [{ offset: end + (before?.length ?? 0), message }];
  if (value === null && sign !== '') {
    const field = (lineFront(text, begin) + text.slice(begin, end + 80)).match(SIGN_OF_BLS)?.[1];
    if (field !== undefined) return note(noFigure(field));
    if (sign.length > 1) return note(NUMBER_SIGN);
  }
  // After a number, nothing is cut off that could belong to it.
  return typeof value === 'string' && sign !== '' ? note(NOTE) : [];
}

function swallowedAt(begin: number, found: RegExpExecArray | undefined): Trap {
  return { offset: begin + (found?.index ?? 0) + (found?.[0].length ?? 2) - 2, message: SWALLOWED };
}

/** The mistake in the first line of a text that swallows the items below it, if the mistake is there. */
function swallower(
  text: string,
  begin: number,
  end: number,
  swallowed: readonly RegExpExecArray[],
): Trap | undefined {
  const [first] = swallowed;
  const front = lineFront(text, begin);
  const line = firstLine(text, begin);
  if (text[begin] === '-') return { offset: begin, message: DASH };
  if (front.trim() === '') return { offset: begin, message: noDash(line) };
  const column = (first?.[0].length ?? 0) - 2;
  const goesOn = new RegExp(`^\\s*\\n {${front.indexOf('-')}}- `).test(text.slice(end));
  if (!/^\s*- $/.test(front) || swallowed.length < 2 || goesOn) return undefined;
  const message = `expected this dash in column ${column}, above the dashes below it, got column ${front.indexOf('-') + 1}`;
  return { offset: begin - 2, message };
}

/** What stands on a line before an offset. */
function lineFront(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** The rest of a line from an offset on. */
function firstLine(text: string, offset: number): string {
  return text.slice(offset).split('\n', 1)[0]?.trim() ?? '';
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
