import type { Fault } from './fault.ts';

/** What has no place in a text that members read, and what is said of it. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: (found: string) => Fault])[] = [
  [
    /&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|reg|trade|#\d+|#x[\da-f]+);/i,
    (found) => `expected plain text, but here stands ${found} from a web page: write the sign itself`,
  ],
  [/@(?:everyone|here)\b/i, (found) => `expected a text that calls nobody, but here stands ${found}`],
  [
    /\b(?:TODO|TBD|FIXME)\b|\blorem ipsum\b/i,
    (found) => `expected a finished text, but here stands ${found}: finish it, or take it out`,
  ],
];
/** Nearly every text has none of these signs, and there are ten thousands of texts. */
const ANY = new RegExp(FAULTS.map(([pattern]) => pattern.source).join('|'), 'i');

/** What keeps a text from being shown to members, or undefined. */
export function textFault(text: string): Fault | undefined {
  if (!ANY.test(text)) return undefined;
  for (const [pattern, fault] of FAULTS) {
    const found = text.match(pattern)?.[0];
    if (found) return fault(found);
  }
  return undefined;
}
