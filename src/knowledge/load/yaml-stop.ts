import { type Document, isScalar, isSeq, type Pair, visit, type YAMLParseError } from 'yaml';
import type { Position } from './position.ts';
import { fieldColumn, hasItem, indent, isFilled } from './yaml-line.ts';

/** Where the YAML parser stopped, and the lines around it. */
export type Stop = {
  readonly error: YAMLParseError;
  readonly text: string;
  readonly doc: Document;
  /** The places of the text's offsets. */
  readonly at: (offset: number) => Position;
  readonly place: Position;
  /** The lines of the file. */
  readonly lines: readonly string[];
  /** The line itself, and the nearest lines above and below that are not empty. */
  readonly line: string;
  readonly above: string;
  readonly below: string;
  /** Whether the library also reports a name that runs over several lines. */
  readonly overLines: boolean;
};

/** The first mistake of a file and the lines around it; later ones are mostly its echoes. */
export function firstStop(text: string, doc: Document, at: (offset: number) => Position): Stop | undefined {
  const [error, ...others] = doc.errors;
  if (!error) return undefined;
  const place = at(error.pos[0]);
  const lines = text.split('\n').map((line) => line.replace('\r', ''));
  return {
    error,
    text,
    doc,
    at,
    place,
    lines,
    line: lines[place.line - 1] ?? '',
    above: lines.slice(0, place.line - 1).findLast(isFilled) ?? '',
    below: lines.slice(place.line).find(isFilled) ?? '',
    overLines: others.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]),
  };
}

/** Where the line of a stop begins. */
export function begin({ line, place }: Stop): Position {
  return { line: place.line, column: indent(line) + 1 };
}

/** Where the line below a stop begins. */
export function placeBelow({ lines, below, place }: Stop): Position {
  const empty = lines.slice(place.line).findIndex(isFilled);
  return { line: place.line + 1 + empty, column: fieldColumn(below) };
}

/** The column of the last dash above a stop, or 0 if there is none. */
export function dashAbove({ lines, place }: Stop): number {
  const dashed = lines.slice(0, place.line - 1).findLast(hasItem);
  return dashed === undefined ? 0 : indent(dashed) + 1;
}

/** The offset of the last bracket before a stop that nothing closes. */
export function openBracket({ text, error }: Stop): number {
  const [before] = error.pos;
  let closed = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const char = text[at] ?? '';
    if ('[{'.includes(char) && --closed < 0) return at;
    if (']}'.includes(char)) closed += 1;
  }
  return before;
}

/** Where the last text in quotation marks before a stop begins. */
export function quoteStart({ doc, at, error }: Stop): Position {
  let offset = 0;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < error.pos[0]) offset = Math.max(offset, range[0]);
    },
  });
  return at(offset);
}

/** A field that occurs twice: its name, the line of the first, and what is around the second. */
type Twice = {
  readonly name: string;
  readonly line: number;
  readonly inList: boolean;
  /** Whether all begins again: it is the first field of the file, and the next one is there twice, too. */
  readonly startsOver: boolean;
  /** The field before the second one, if it has no value. */
  readonly empty: string | undefined;
  readonly offset: number;
};

/** For a field that occurs twice: what is known of both. After a field without a value, the parser stops early. */
export function firstOfTwo({ doc, at, error }: Stop): Twice {
  const nothing = { name: '', line: 1, inList: false, startsOver: false };
  let found: Twice = { ...nothing, empty: undefined, offset: Number.POSITIVE_INFINITY };
  visit(doc, {
    Map: (_, { items }, path) => {
      const index = items.findIndex(
        ({ key }, place) => (offsetOfKey({ key }) ?? 0) >= error.pos[0] && keyBefore(items, place) >= 0,
      );
      const [second, before] = [items[index], items[index - 1]];
      const first = items[keyBefore(items, index)];
      const offset = (second && offsetOfKey(second)) ?? error.pos[0];
      if (!second || !first || offset >= found.offset) return;
      const emptied = before !== first && isScalar(before?.value) && before.value.value === null;
      found = {
        name: String(second.key),
        line: at(offsetOfKey(first) ?? 0).line,
        inList: isSeq(path.at(-1)),
        startsOver: path.length === 1 && items[0] === first && keyBefore(items, index + 1) >= 0,
        empty: emptied ? String(before?.key) : undefined,
        offset,
      };
    },
  });
  return found;
}

/** The place of an earlier item with the same name, or -1. */
function keyBefore(items: readonly Pair[], index: number): number {
  const name = String(items[index]?.key);
  return items.slice(0, Math.max(index, 0)).findIndex(({ key }) => String(key) === name);
}

function offsetOfKey({ key }: Pick<Pair, 'key'>): number | undefined {
  const ranged = typeof key === 'object' && key !== null && 'range' in key;
  return ranged && Array.isArray(key.range) ? Number(key.range[0]) : undefined;
}
