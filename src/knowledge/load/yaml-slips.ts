import {
  begin,
  dashAbove,
  fieldColumn,
  firstOfTwo,
  indent,
  lastQuote,
  openBracket,
  type Position,
  parts,
  placeBelow,
  placesIn,
  quoted,
  type Stop,
} from './yaml-stop.ts';

/** A mistake in how a file is written: how to recognize it, what to say, and where, if not where the parser stopped. */
type Slip = {
  readonly when: (stop: Stop) => boolean;
  readonly say: (stop: Stop) => string;
  readonly where?: (stop: Stop) => Position;
};

const ONE_LINE = 'if it goes on from the line above, put both on one line';

/** The first match counts. */
const SLIPS: readonly Slip[] = [
  {
    when: ({ line }) => /^\s*-[^\s-]/.test(line),
    say: ({ line }) =>
      `expected a space after the dash, got ${shown(line)}: write ${line.trim().replace('-', '- ')}`,
    where: begin,
  },
  {
    when: ({ line, error }) => error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line),
    say: () => 'expected spaces in front of this line, got a tab: use the space bar',
  },
  {
    when: said(/^Missing closing/),
    say: ({ error }) => {
      const mark = error.message.includes('"') ? 'quotation mark (")' : "apostrophe (')";
      return `expected a second ${mark} after this text, but it is missing`;
    },
    where: ({ text, doc, error }) => placesIn(text)(lastQuote(doc, error.pos[0])),
  },
  {
    when: ({ error }) => error.code === 'BAD_DQ_ESCAPE',
    say: ({ line }) =>
      `expected no \\ inside quotation marks ("), where it has a special meaning: write ${rewritten(line)}`,
  },
  {
    when: ({ error }) => error.code === 'DUPLICATE_KEY',
    say: (stop) => {
      const { name, offset, inList } = firstOfTwo(stop);
      const first = placesIn(stop.text)(offset).line;
      const dash = inList ? ', or write "- " in front of it if the next item of the list begins here' : '';
      return `expected each field once, got "${name}" again (the first is on line ${first}): take one of them out${dash}`;
    },
  },
  {
    when: said(/must be sufficiently indented and end with a|^Expected .*flow.* end/i),
    say: ({ text, error }) => {
      const open = text[openBracket(text, error.pos[0])] ?? '[';
      return `expected a ${open === '[' ? ']' : '}'} that closes this ${open}, but it is missing`;
    },
    where: ({ text, error }) => placesIn(text)(openBracket(text, error.pos[0])),
  },
  {
    when: said(/^Block collections are not allowed within flow|^Missing , /),
    say: ({ line, place }) =>
      `expected a comma between the items in the brackets, got ${shown(line.slice(place.column - 1))}`,
  },
  {
    when: said(/^Unexpected (,|empty item) in flow/),
    say: () => 'expected something between two commas, got nothing: take one comma out',
  },
  {
    when: ({ error }) => error.code === 'MULTIPLE_DOCS',
    say: () => 'expected one entry in a file, but a line of --- or ... begins a second one',
  },
  {
    when: said(/^Comments must be separated/),
    say: () => 'expected nothing after the text, got a note (#): put the note on a line of its own',
  },
  {
    when: ({ line, above, error }) => isNameless(error.message) && /[>|][-+]?$/.test(above) && line !== '',
    say: ({ above }) =>
      `expected two more spaces in front of this line, because it belongs to ${shown(above)} above it`,
  },
  {
    when: ({ line, error }) => isNameless(error.message) && /^\s*(- )?[a-z][\w-]*:[^\s/]/i.test(line),
    say: ({ line }) =>
      `expected a space after the colon, got ${shown(line)}: write ${line.trim().replace(':', ': ')}`,
  },
  {
    when: ({ line, above, error }) =>
      isNameless(error.message) && !isField(line) && /^\s*- /.test(above) && indent(line) <= indent(above),
    say: ({ line }) =>
      `expected a dash and a space in front of each item, got ${shown(line)}: write - ${line.trim()} (${ONE_LINE})`,
    where: begin,
  },
  {
    when: ({ line, error }) => isNameless(error.message) && !isField(line) && !/^\s*- /.test(line),
    say: ({ line }) =>
      `expected a field (a name, a colon and a space, such as title: ), got ${shown(line)}; ${ONE_LINE}`,
    where: begin,
  },
  {
    when: ({ line, text, error }) =>
      /^\s*- /.test(line) && isColumn(error.message) && dashAbove(text, error.pos[0]) > 0,
    say: ({ line, text, error }) =>
      `expected this dash in column ${dashAbove(text, error.pos[0])}, under the dash above it, got column ${indent(line) + 1}`,
    where: begin,
  },
  {
    when: ({ overLines, below }) => overLines && below !== '',
    say: ({ line, below }) => misplaced(below, line),
    where: placeBelow,
  },
  {
    when: ({ line, place, error }) => isField(line) && place.column === 1 && /node end$/.test(error.message),
    say: ({ line, above }) => misplaced(line, above),
  },
  {
    when: ({ line, error, place }) =>
      isColumn(error.message) && isField(line) && place.column <= fieldColumn(line),
    say: ({ line, above }) => misplaced(line, above),
    where: begin,
  },
  {
    when: said(/^Unexpected block-seq-ind|^Not a YAML token|scalar header/),
    say: ({ line }) =>
      `expected a text that begins with ${parts(line).value[0]} in quotation marks: write ${rewritten(line)}`,
  },
  {
    when: ({ line, error }) => /^["']/.test(parts(line).value) && !/^Invalid/.test(error.message),
    say: ({ line }) =>
      `expected nothing after the closing quotation mark, got more: write ${rewritten(line)}`,
  },
  {
    when: ({ line, error }) => /^[[{*&!%@`,?|>-]/.test(parts(line).value) && error.code !== 'BAD_INDENT',
    say: ({ line }) =>
      `expected a text that begins with ${parts(line).value[0]} in quotation marks: write ${rewritten(line)}`,
  },
  {
    when: said(/^Nested mappings/),
    say: ({ line }) =>
      `expected quotation marks around a text with a colon and a space in it: write ${rewritten(line)}`,
  },
];

/** What is wrong with a file as YAML, in our own words, and where. */
export function slipAt(stop: Stop): Position & { message: string } {
  const slip = SLIPS.find(({ when }) => when(stop));
  return { ...(slip?.where?.(stop) ?? stop.place), message: (slip ?? UNKNOWN).say(stop) };
}

const UNKNOWN: Pick<Slip, 'say'> = {
  say: ({ line }) =>
    `expected fields, lists and texts as in a neighboring file, got ${shown(line)}: check the colons, dashes, quotation marks and spaces here and on the line above`,
};

function said(pattern: RegExp): (stop: Stop) => boolean {
  return ({ error }) => pattern.test(error.message);
}

/** Whether the parser stopped at a line that should begin with a field's name but does not. */
function isNameless(message: string): boolean {
  return /^Implicit (map )?keys need|^All mapping items/.test(message);
}

/** Whether the parser stopped at a line that begins in a wrong column. */
function isColumn(message: string): boolean {
  return /must start at the same column|^Sequence item without|^A block sequence may not/.test(message);
}

function isField(line: string): boolean {
  return /^\s*(- +)*[\w/-]+:(\s|$)/.test(line);
}

function misplaced(line: string, above: string): string {
  return `expected this line to begin in column ${fieldColumn(above)}, under ${shown(above.trim().replace(/^(- +)+/, ''), 20)}, got column ${fieldColumn(line)}: lines that belong together begin in the same column; a text is one line`;
}

/** The line of a field with its text in the right quotation marks. */
function rewritten(line: string): string {
  const { name, value } = parts(line);
  return shortened(`${name}${quoted(value)}`, 80);
}

function shown(text: string, length = 40): string {
  return `"${shortened(text.trim(), length)}"`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
