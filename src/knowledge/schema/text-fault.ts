import type { Fault } from './fault.ts';

/** What UTF-8 becomes when it is read in another encoding (â€™, Ã©), and what stands for lost letters. */
const BROKEN = '\\ufffd|â€.?|[ÃÂ][\\u00a0-\\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Greek and Cyrillic letters that look like Latin ones, beside Latin letters. */
const OTHER_LETTER = '[\\u0400-\\u04ffΑΒΕΖΗΙΚΝΟΡΤΥΧανορτυχ]';
/** A share of growth that is given per year; dues may rise so. */
const PER_YEAR = '\\b\\d+(?:\\.\\d+)? ?(?:%|percent) (?:per|a|each|every) year\\b';
const GROWS = '(?:\\bgrow|\\bjobs?\\b|\\bemploy|\\bshrink|\\bdeclin)';
/** The rest of the same sentence, before or after. */
const SAME = '(?:[^.;]|\\.\\d){0,99}';
const LOOK_ALIKE = `(?<=[a-z])${OTHER_LETTER}|${OTHER_LETTER}(?=[a-z])`;

/** Signs of Markdown and HTML, which members would see as they are. */
const TAG =
  '<\\/?(?:b|strong|i|em|u|br|p|a|span|div|ul|ol|li|h\\d|su[bp]|t[dhr]|table|font)(?: [\\w-]+=[^<>]*)? ?\\/?>';
const MARKUP = `\\*\\*|(?<!_)__(?=[^\\s_])|\`|\\]\\(https?:|${TAG}`;
/** Marks that chat programs leave where they name a source. */
const CITATION = '【[^】]*】|:?contentReference\\[[^\\]]*\\]|oaicite|\\bturn\\d+(?:search|view|news)\\d+';
/** Gaps that somebody meant to fill. */
const GAP =
  '\\[(?:insert|add|your|fill|year|amount|figure|date|source|name)\\b[^\\]]*\\]|\\$?_{3,}|\\$(?:\\?|…|\\.{2})';
/** Letters of PDF files that are two or three in one: nobody types them, so no search finds them. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
]);
/** A word that the end of a line of a PDF parted; "front- and back-office" is right. */
const PARTED = '\\b[A-Za-z][a-z]+- (?!(?:and|or|to|nor|but|versus|through|as)\\b)[a-z]{2,}';

/** What does not belong in a text for members, and what to say about it. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: (found: string) => Fault])[] = [
  [
    /&(?:amp|nbsp|lt|gt|quot|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|reg|trade|#\d+|#x[\da-f]+);/i,
    (found) => `expected plain text, but found ${found} from a web page: write the sign itself`,
  ],
  [/@(?:everyone|here)\b/i, (found) => `expected a text that mentions nobody, but found ${found}`],
  [
    /\b(?:TODO|TBD|FIXME)\b|\blorem ipsum\b|\?{2,}|(?<![.\w])X{2,}(?![.\w])/i,
    (found) => `expected a finished text, but found ${found}: finish it, or take it out`,
  ],
  [
    new RegExp(GAP, 'i'),
    (found) => `expected a finished text, but found ${found}: finish it, or take it out`,
  ],
  [
    new RegExp(CITATION, 'i'),
    (found) =>
      `expected a text without ${found}, a mark of a chat program: take it out, and check what it wrote`,
  ],
  [
    /\bas an AI (?:language )?(?:model|assistant)\b/i,
    (found) => `expected a fact, but found "${found}", the words of a chat program: check what it wrote`,
  ],
  [
    new RegExp(MARKUP, 'i'),
    (found) => `expected plain text, but found ${found}, which members would see: take it out`,
  ],
  [
    new RegExp([...LIGATURES.keys()].join('|')),
    (found) =>
      `expected letters that people type, but found ${found}, one sign for several, as in PDF files: write ${LIGATURES.get(found)}`,
  ],
  [
    new RegExp(PARTED),
    (found) => `expected whole words, but found "${found}", parted as at the end of a line: join them`,
  ],
  [
    /\bpage \d+ of \d+\b/i,
    (found) => `expected the text alone, but found "${found}" of the page it was copied from: take it out`,
  ],
  [
    new RegExp(BROKEN),
    (found) =>
      `expected readable letters, but found ${found}, which another encoding makes of a letter or sign: type it anew, and save the file in UTF-8`,
  ],
  [
    new RegExp(LOOK_ALIKE, 'i'),
    (found) =>
      `expected Latin letters, but found ${found} of another alphabet, which may look the same: type it anew`,
  ],
  [
    /^[^"]*(?<!\d)"[^"]*(?:"[^"]*"[^"]*)*$/,
    () => 'expected quotation marks in pairs, but one (") is alone: add the other, or take it out',
  ],
  [
    new RegExp(`${PER_YEAR}(?:(?<=${GROWS}${SAME})|(?=${SAME}${GROWS}))`, 'i'),
    (found) =>
      `expected growth over the whole period, such as "8 % in ten years (2025–35)", but found "${found}"`,
  ],
  [
    /\bguaranteed?\b(?<!\b(?:not?|never|cannot|can't|nobody|without)\b[^.;]{0,40})|\byou(?: will|'ll|’ll) (?:earn|be hired|get (?:a|the) job|pass)\b/i,
    (found) => `expected no promise, but found "${found}": say what the source says`,
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
