import type { Slip } from './slip.ts';
import { fieldColumn, hasItem, indent, isField } from './yaml-line.ts';
import { dashlessItem, extraDash, type Line, outdentedLine } from './yaml-lists.ts';
import { shown } from './yaml-rewrite.ts';
import { begin, dashAbove, placeBelow, type Stop } from './yaml-stop.ts';

/** Mistakes above the line where the parser stopped: how to find the line, and what to say of it. */
const ELSEWHERE: readonly (readonly [
  find: (stop: Stop) => Line | undefined,
  say: (line: string, stop: Stop) => string,
])[] = [
  [
    dashlessItem,
    (line) =>
      `expected a dash in front of the first field of each item, got ${shown(line)}: write ${shown(`- ${line.trim()}`)} in the column of the other dashes`,
  ],
  [outdentedLine, (line, stop) => misplaced(line, stop.overLines ? stop.below : stop.line)],
  [
    extraDash,
    (line) => `expected no dash here, since the lines below have none, got ${shown(line)}: take the dash out`,
  ],
];

/** Lines that begin in a wrong column, and dashes that are missing or too many; the first match counts. */
export const COLUMN_SLIPS: readonly Slip[] = [
  ...ELSEWHERE.map(
    ([find, say]): Slip => ({
      when: (stop) => (isColumn(stop.error.message) || stop.overLines ? find(stop) !== undefined : false),
      say: (stop) => say(find(stop)?.line ?? '', stop),
      where: (stop) => find(stop)?.place ?? stop.place,
    }),
  ),
  {
    when: (stop) => hasItem(stop.line) && isColumn(stop.error.message) && dashAbove(stop) > 0,
    say: (stop) =>
      `expected this dash in column ${dashAbove(stop)}, under the dash above it, got column ${indent(stop.line) + 1}`,
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
];

/** Whether the parser stopped at a line that begins in a wrong column. */
function isColumn(message: string): boolean {
  return /must start at the same column|^Sequence item without|^A block sequence may not/.test(message);
}

function misplaced(line: string, above: string): string {
  return `expected this line to begin in column ${fieldColumn(above)}, under ${shown(above.trim().replace(/^(- +)+/, ''), 20)}, got column ${fieldColumn(line)}: lines that belong together begin in the same column; a text is one line`;
}
