import { type Document, isSeq, type Pair, visit, type YAMLParseError } from 'yaml';
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

/** For a field that occurs twice: its name, the line of the first, and whether it is in a list item. */
export function firstOfTwo({ doc, at, error }: Stop): { name: string; line: number; inList: boolean } {
  let found = { name: '', line: 1, inList: false };
  visit(doc, {
    Map: (_, map, path) => {
      const second = map.items.find((item) => offsetOfKey(item) === error.pos[0]);
      const name = second && String(second.key);
      const first = map.items.find((item) => String(item.key) === name);
      if (name === undefined || !first) return undefined;
      found = { name, line: at(offsetOfKey(first) ?? 0).line, inList: isSeq(path.at(-1)) };
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOfKey({ key }: Pair): number | undefined {
  const ranged = typeof key === 'object' && key !== null && 'range' in key;
  return ranged && Array.isArray(key.range) ? Number(key.range[0]) : undefined;
}
