import { type Slip, said } from './slip.ts';
import { shown } from './yaml-rewrite.ts';
import { openBracket, type Stop } from './yaml-stop.ts';

/** Mistakes in a list or record in brackets: not closed, going on at the margin, or with the wrong commas. */
export const BRACKET_SLIPS: readonly Slip[] = [
  {
    when: (stop) => said(/must be sufficiently indented/)(stop) && goesOnBelow(stop),
    say: ({ line }) =>
      `expected this list on one line, or its further lines with spaces in front, but it goes on at the start of the next one: join it with ${shown(line)}`,
    where: (stop) => stop.at(openBracket(stop)),
  },
  {
    when: said(/must be sufficiently indented and end with a|^Expected .*flow.* end/i),
    say: (stop) => {
      const open = stop.text[openBracket(stop)] ?? '[';
      return `expected a ${open === '[' ? ']' : '}'} that closes this ${open}, but it is missing`;
    },
    where: (stop) => stop.at(openBracket(stop)),
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
];

/** Whether the list that is not closed goes on below, up to its bracket. */
function goesOnBelow(stop: Stop): boolean {
  return /^\[[^\]:]*\n[^\]:]*\]/.test(stop.text.slice(openBracket(stop)));
}
