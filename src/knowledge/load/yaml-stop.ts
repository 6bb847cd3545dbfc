import { type Document, isSeq, LineCounter, type Pair, visit, type YAMLParseError } from 'yaml';

export type Position = { line: number; column: number };

/** Where the YAML parser stopped, and the lines around it. */
export type Stop = {
  readonly error: YAMLParseError;
  readonly text: string;
  readonly doc: Document;
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
    place,
    lines,
    line: lines[place.line - 1] ?? '',
    above: lines.slice(0, place.line - 1).findLast(isFilled) ?? '',
    below: lines.slice(place.line).find(isFilled) ?? '',
    overLines: others.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0]),
  };
}

/** The places of a text's offsets. */
export function placesIn(text: string): (offset: number) => Position {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

/** How many spaces a line begins with. */
export function indent(line: string): number {
  return line.search(/\S|$/);
}

/** Where the line of a stop begins. */
export function begin({ line, place }: Stop): Position {
  return { line: place.line, column: indent(line) + 1 };
}

/** Whether there is more on a line than spaces and a note. */
export function isFilled(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

/** Whether a line begins with the name of a field and its colon. */
export function isField(line: string): boolean {
  return /^\s*(- +)*[\w/-]+:(\s|$)/.test(line);
}

/** The column of the last dash before an offset that begins a line, or 0 if there is none. */
export function dashAbove(text: string, before: number): number {
  const lines = text.slice(0, before).split('\n').slice(0, -1);
  const dashed = lines.findLast((line) => /^ *- /.test(line));
  return dashed === undefined ? 0 : indent(dashed) + 1;
}

/** Where the line below a stop begins. */
export function placeBelow({ text, below, place }: Stop): Position {
  const rest = text.split('\n').slice(place.line);
  return {
    line: place.line + 1 + rest.findIndex((one) => one.startsWith(below)),
    column: fieldColumn(below),
  };
}

/** The column in which the fields of a line begin, after its dashes. */
export function fieldColumn(line: string): number {
  return (line.match(/^\s*(- +)*/)?.[0].length ?? 0) + 1;
}

/** `    text: NCHS: it keeps` → `text: ` and `NCHS: it keeps`. */
export function parts(line: string): { name: string; value: string } {
  const [, name = '', value = ''] = line.match(/^\s*((?:- +)?(?:[\w/-]+: +)?)(.*?)\s*$/) ?? [];
  return { name, value };
}

/** A text as it can follow a field's name, whatever it contains; quotation marks meant to surround it are replaced. */
export function quoted(value: string): string {
  const inner = insideOtherMarks(value) ?? insideMarks(value) ?? value.replace(/^[>|][-+] +/, '');
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** `“about 2015”`, `` `about 2015` `` and `""about 2015""` → `about 2015` */
function insideOtherMarks(value: string): string | undefined {
  return value
    .match(/^(?:“([^“”]*)”|‘([^‘’]*)’|`([^`]*)`|""(.*)"")$/)
    ?.slice(1)
    .find((inner) => inner !== undefined);
}

/**
 * `'AHIMA's page'` → `AHIMA's page`; undefined if the first quotation mark inside closes the text ("NCHS" and "CDC").
 */
function insideMarks(value: string): string | undefined {
  const mark = value[0] ?? '';
  if (!/["']/.test(mark) || value.length < 2 || value.at(-1) !== mark) return undefined;
  const second = value.indexOf(mark, 1);
  const closes = /\S/.test(value[second - 1] ?? '') && !/\w/.test(value[second + 1] ?? '');
  return closes && second < value.length - 1 ? undefined : value.slice(1, -1);
}

/** The offset of the last bracket before an offset that nothing closes. */
export function openBracket(text: string, before: number): number {
  let closed = 0;
  for (let at = before - 1; at >= 0; at -= 1) {
    const char = text[at] ?? '';
    if ('[{'.includes(char) && --closed < 0) return at;
    if (']}'.includes(char)) closed += 1;
  }
  return before;
}

/** The offset at which the last text in quotation marks before an offset begins. */
export function lastQuote(doc: Document, before: number): number {
  let begin = 0;
  visit(doc, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < before) begin = Math.max(begin, range[0]);
    },
  });
  return begin;
}

/** For a field that occurs twice: its name, the offset of the first, and whether it is in a list item. */
export function firstOfTwo({ doc, error }: Stop): { name: string; offset: number; inList: boolean } {
  let found = { name: '', offset: 0, inList: false };
  visit(doc, {
    Map: (_, map, path) => {
      const second = map.items.find((item) => offsetOfKey(item) === error.pos[0]);
      const name = second && String(second.key);
      const first = map.items.find((item) => String(item.key) === name);
      if (name === undefined || !first) return undefined;
      found = { name, offset: offsetOfKey(first) ?? 0, inList: isSeq(path.at(-1)) };
      return visit.BREAK;
    },
  });
  return found;
}

function offsetOfKey({ key }: Pair): number | undefined {
  const ranged = typeof key === 'object' && key !== null && 'range' in key;
  return ranged && Array.isArray(key.range) ? Number(key.range[0]) : undefined;
}

/** A text in quotation marks, shortened. */
export function shown(text: string, length = 40): string {
  return `"${shortened(text.trim(), length)}"`;
}

/** A text of at most this many letters. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}

/** The line of a field with its text in the right quotation marks. */
export function rewritten(line: string): string {
  const { name, value } = parts(line);
  return shortened(`${name}${quoted(value)}`, 80);
}
