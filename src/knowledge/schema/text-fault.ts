import type { Fault } from './fault.ts';

/** What does not belong in a text for members, and what to say about it. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: (found: string) => Fault])[] = [
  [
    /&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|reg|trade|#\d+|#x[\da-f]+);/i,
    (found) => `expected plain text, but found ${found} from a web page: write the sign itself`,
  ],
  [/@(?:everyone|here)\b/i, (found) => `expected a text that mentions nobody, but found ${found}`],
  [
    /\b(?:TODO|TBD|FIXME)\b|\blorem ipsum\b/i,
    (found) => `expected a finished text, but found ${found}: finish it, or take it out`,
  ],
];
/** A quick check: hardly any of the tens of thousands of texts contain these. */
const ANY = new RegExp(FAULTS.map(([pattern]) => pattern.source).join('|'), 'i');

/** Why a text cannot be shown to members, or undefined. */
export function textFault(text: string): Fault | undefined {
  if (!ANY.test(text)) return undefined;
  for (const [pattern, fault] of FAULTS) {
    const found = text.match(pattern)?.[0];
    if (found) return fault(found);
  }
  return undefined;
}
