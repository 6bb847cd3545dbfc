import type { Position } from './position.ts';
import { fieldColumn, hasItem, indent, isDashed, isField, isFilled } from './yaml-line.ts';
import { shown } from './yaml-rewrite.ts';
import type { Stop } from './yaml-stop.ts';

/** What people put in front of the items of a list instead of a dash: the signs of word processors, numbers. */
const BULLET = /^(?:[•·▪◦●‣*–—]|\d{1,3}[.)])\s+/;

/** Whether a line begins with a sign for items that is not our dash. */
export function hasBullet(line: string): boolean {
  return BULLET.test(line.trimStart());
}

/** What to say of a line that should begin with a dash: `  • practicum` is to be `- practicum`. */
export function noDash(line: string): string {
  const item = line.trim().replace(BULLET, '');
  return `expected a dash and a space in front of each item, got ${shown(line)}: write - ${item}`;
}

/** A sign that BLS prints instead of a figure, in a row of fields in brackets, with the name of its field. */
export const SIGN_OF_BLS = /[{,]\s*(\w+): *[*#]+(?=\s*[,}])/;

/** What to say of such a sign. */
export function noFigure(field: string): string {
  return `expected a figure, or null where BLS gives none: write ${field}: null`;
}

/** A line of a file, and where it begins. */
export type Line = { readonly line: string; readonly place: Position };

/**
 * The first field of a list item that lost its dash. It is noticed only below: at the dash of the next item, or at the
 * next field of this one, which is then indented further.
 */
export function dashlessItem(stop: Stop): Line | undefined {
  return hasItem(stop.line) ? firstInList(stop) : fieldAbove(stop);
}

/** The line below the name of the list that the dash at the stop belongs to, if it has no dash. */
function firstInList({ lines, place, line }: Stop): Line | undefined {
  const parent = lines
    .slice(0, place.line - 1)
    .findLastIndex((one) => /^\s*(?:- +)?[\w-]+:\s*$/.test(one) && indent(one) <= indent(line));
  const at = lines.findIndex((one, index) => index > parent && isFilled(one));
  const first = lines[at] ?? '';
  const isItem = parent >= 0 && at < place.line - 1 && indent(first) >= indent(line);
  return isItem && isField(first) && !isDashed(first) ? lineAt(lines, at) : undefined;
}

/** The upper of the two lines that do not fit, if items with dashes follow in its column. */
function fieldAbove(stop: Stop): Line | undefined {
  const { lines } = stop;
  const { upper, lower } = twoLines(stop);
  const [line, column] = [lines[upper] ?? '', indent(lines[upper] ?? '')];
  const next = lines.slice(lower).find((one) => isFilled(one) && indent(one) <= column) ?? '';
  const isItem = isField(line) && !isDashed(line) && indent(lines[lower] ?? '') > column;
  return isItem && isDashed(next) && indent(next) === column ? lineAt(lines, upper) : undefined;
}

/** The upper of the two lines that do not fit, if it alone lost its spaces: the lines around it have more of them. */
export function outdentedLine(stop: Stop): Line | undefined {
  const { lines } = stop;
  const { upper, lower } = twoLines(stop);
  const [before, line, after] = [
    lines.slice(0, upper).findLast(isFilled) ?? '',
    lines[upper] ?? '',
    lines[lower] ?? '',
  ];
  const alone = isField(after) && /^\s*[\w-]+:\s+\S/.test(line) && fieldColumn(after) === fieldColumn(before);
  return alone && fieldColumn(line) < fieldColumn(after) ? lineAt(lines, upper) : undefined;
}

/** The line above the stop, if it alone has a dash: the lines below begin in the column of this dash. */
export function extraDash({ lines, place, line, above, below }: Stop): Line | undefined {
  const alone = [line, below].every((one) => isField(one) && !isDashed(one) && indent(one) === indent(above));
  const at = lines.slice(0, place.line - 1).findLastIndex(isFilled);
  return alone && isDashed(above) && isField(above) ? lineAt(lines, at) : undefined;
}

/** The indexes of the two lines that do not fit; the parser stops at the upper one if it takes both for a name. */
function twoLines({ lines, place, overLines }: Stop): { upper: number; lower: number } {
  const at = place.line - 1;
  if (!overLines) return { upper: lines.slice(0, at).findLastIndex(isFilled), lower: at };
  return { upper: at, lower: lines.findIndex((one, index) => index > at && isFilled(one)) };
}

function lineAt(lines: readonly string[], at: number): Line {
  const line = lines[at] ?? '';
  return { line, place: { line: at + 1, column: indent(line) + 1 } };
}
