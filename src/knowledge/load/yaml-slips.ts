import type { Position } from './position.ts';
import { type Slip, said } from './slip.ts';
import { BRACKET_SLIPS } from './yaml-bracket-slips.ts';
import { COLUMN_SLIPS } from './yaml-column-slips.ts';
import { fieldColumn, hasItem, indent, isField, parts } from './yaml-line.ts';
import { hasBullet, noDash, noFigure, SIGN_OF_BLS } from './yaml-lists.ts';
import { PASTED_SLIPS } from './yaml-pasted-slips.ts';
import { rewritten, shown } from './yaml-rewrite.ts';
import { begin, firstOfTwo, quoteStart, type Stop } from './yaml-stop.ts';

/** [AHIMA](https://www.ahima.org/) */
const MARKDOWN_LINK = /\[[^\]]*\]\((https?:\/\/[^\s)]+)\)/;

const ONE_LINE = 'if it goes on from the line above, put both on one line';

/** The first match counts. */
const SLIPS: readonly Slip[] = [
  ...PASTED_SLIPS,
  {
    when: ({ line }) => /^\s*-[^\s-]/.test(line),
    say: ({ line }) =>
      `expected a space after the dash, got ${shown(line)}: write ${line.trim().replace('-', '- ')}`,
    where: begin,
  },
  {
    when: ({ line }) => /^\s*\[?\d{1,2}:\d{2}(?::\d{2})?\]? /.test(line),
    say: ({ line }) => `expected fields and texts, got a line of a chat, ${shown(line)}: take it out`,
    where: begin,
  },
  {
    when: ({ line }) => hasBullet(line) && !isField(line.replace(/^\s*\S+/, '')),
    say: ({ line }) => noDash(line),
    where: begin,
  },
  {
    when: ({ line, error }) => error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line),
    say: () => 'expected spaces in front of this line, got a tab: use the space bar',
  },
  {
    when: ({ line }) => MARKDOWN_LINK.test(line),
    say: ({ line }) =>
      `expected the address alone, got a link as in Discord: write ${line.trim().replace(MARKDOWN_LINK, '$1')}`,
    where: begin,
  },
  {
    when: ({ line }) => SIGN_OF_BLS.test(line),
    say: ({ line }) => noFigure(line.match(SIGN_OF_BLS)?.[1] ?? ''),
  },
  {
    when: (stop) => said(/^Missing closing/)(stop) && curlyEnd(stop) !== undefined,
    say: (stop) =>
      `expected a straight quotation mark (") at the end of this text, got a curly one: write ${curlyEnd(stop)}`,
    where: quoteStart,
  },
  {
    when: said(/^Missing closing/),
    say: ({ error }) => {
      const mark = error.message.includes('"') ? 'quotation mark (")' : "apostrophe (')";
      return `expected a second ${mark} after this text, but it is missing`;
    },
    where: quoteStart,
  },
  {
    when: ({ error }) => error.code === 'BAD_DQ_ESCAPE',
    say: ({ line }) =>
      `expected no \\ inside quotation marks ("), where it has a special meaning: write ${rewritten(line)}`,
  },
  {
    when: ({ error }) => error.code === 'DUPLICATE_KEY',
    say: (stop) => twice(firstOfTwo(stop)),
    where: (stop) => stop.at(firstOfTwo(stop).offset),
  },
  ...BRACKET_SLIPS,
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
      isNameless(error.message) && !isField(line) && hasItem(above) && indent(line) <= indent(above),
    say: ({ line }) => `${noDash(line)} (${ONE_LINE})`,
    where: begin,
  },
  {
    when: ({ line, error }) => isNameless(error.message) && !isField(line) && !hasItem(line),
    say: ({ line }) =>
      `expected a field (a name, a colon and a space, such as title: ), got ${shown(line)}; ${ONE_LINE}`,
    where: begin,
  },
  ...COLUMN_SLIPS,
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
    when: (stop) => said(/^Nested mappings/)(stop) && nextField(stop) !== undefined,
    say: (stop) =>
      `expected each field on a line of its own, got "${nextField(stop)}:" behind a text: press Enter before it, and put it under the field above`,
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

/** The line of the text that is not closed as it should be, if a curly quotation mark ends it. */
function curlyEnd(stop: Stop): string | undefined {
  const line = stop.lines[quoteStart(stop).line - 1] ?? '';
  const inner = line.match(/^(.*?)"([^"]*)[“”]\s*$/);
  return inner ? `${inner[1]?.trim()} "${inner[2]}"` : undefined;
}

/** What is wrong with a field that occurs twice. */
function twice({ name, line, inList, startsOver, empty }: ReturnType<typeof firstOfTwo>): string {
  const first = `"${name}" again (the first is on line ${line})`;
  if (startsOver)
    return `expected one entry in a file, got ${first}: if another one begins here, give it a file of its own; if it is the same once more, take it out`;
  if (empty !== undefined)
    return `expected what belongs to "${empty}:" further right than it, got ${first}: move "${empty}:" to the left, or the lines below it to the right`;
  const dash = inList ? ', or write "- " in front of it if the next item of the list begins here' : '';
  return `expected each field once, got ${first}: take one of them out${dash}`;
}

/** The field that stands behind the text of another one; the lines around it begin with the same name. */
function nextField({ line, lines }: Stop): string | undefined {
  const neighbors = lines.filter((one) => isField(one) && fieldColumn(one) === fieldColumn(line));
  const names = new Set(
    neighbors.map(
      (one) =>
        one
          .trim()
          .replace(/^(?:- +)*/, '')
          .split(':')[0] ?? '',
    ),
  );
  const known = (name: string): boolean => names.has(name) || /^(?:asOf|sure|facet)$/.test(name);
  const [, ...behind] = [...line.matchAll(/(?<=\s|^)([\w-]+): /g)].map(([, name = '']) => name);
  return behind.some(known) ? behind.find((name) => known(name) || name === 'source') : undefined;
}

const UNKNOWN: Pick<Slip, 'say'> = {
  say: ({ line }) =>
    `expected fields, lists and texts as in a neighboring file, got ${shown(line)}: check the colons, dashes, quotation marks and spaces here and on the line above`,
};

/** Whether the parser stopped at a line that should begin with a field's name but does not. */
function isNameless(message: string): boolean {
  return /^Implicit (map )?keys need|^All mapping items/.test(message);
}
