import type { Slip } from './slip.ts';
import { indent } from './yaml-line.ts';
import { rewritten, shown } from './yaml-rewrite.ts';
import { begin } from './yaml-stop.ts';

/** ```yaml, as chat programs put it around a file. */
const FENCE = /^\s*(?:`{3,}|~{3,})\s*\w*\s*$/;
/** `summary: >–`, as word processors write `>-`. */
const LONG_DASH = /:\s+[>|][–—−]\s*$/;
/** `category：payment` */
const WIDE_COLON = /^\s*(?:- )?[\w-]+\s*[：﹕]/;

/** What programs add to a text that is copied from them or pass it on as; the first match counts. */
export const PASTED_SLIPS: readonly Slip[] = [
  {
    when: ({ line }) => FENCE.test(line),
    say: ({ line }) =>
      `expected the file alone, got ${shown(line)}, which chat programs put before and after it: take this line out`,
    where: begin,
  },
  {
    when: ({ line }) => LONG_DASH.test(line),
    say: ({ line }) =>
      `expected the hyphen of the keyboard behind this sign, got a long one: write ${line.trim().replace(/[–—−]$/, '-')}`,
  },
  {
    when: ({ line }) => WIDE_COLON.test(line),
    say: ({ line }) =>
      `expected the colon of the keyboard and a space, got another sign: write ${line.trim().replace(/\s*[：﹕]\s*/, ': ')}`,
    where: begin,
  },
  {
    when: ({ above, line, error }) =>
      /^Sequence item without/.test(error.message) && isQuotedField(above, line),
    say: ({ above }) => {
      const field = above.trim().replace(/^- +["']|["']$/g, '');
      return `expected a field, got a text in quotation marks, ${shown(above)}: write - ${rewritten(field)} (the marks belong around the text behind the colon, if anywhere)`;
    },
    where: ({ lines, above }) => ({ line: lines.indexOf(above) + 1, column: indent(above) + 1 }),
  },
];

/** Whether the first field of an item is in quotation marks as a whole, and the next field stands below it. */
function isQuotedField(above: string, line: string): boolean {
  return /^\s*- +(["'])[\w-]+: .*\1\s*$/.test(above) && indent(line) > indent(above);
}
