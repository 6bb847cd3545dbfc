/** Longer texts are read up to here (Discord's limit for an option is 6000 characters); what matters stands early. */
const MAX_TEXT = 6000;

/** No word, nor words joined by signs, is so long; patterns that look for words take the square of a longer one. */
const MAX_RUN = 80;

/** What is not a question, in the order in which it is taken out. */
const NOISE: readonly [RegExp, string][] = [
  [/```[\s\S]*?(```|$)/g, ' '],
  [
    /(\/|\bper |\d ?)hr\b|(?<=\b(?:\d+k?|much|more|money|dollars|bucks|makes?|pays?|earns?) an? )hr\b/gi,
    '$1hour',
  ],
  [/\$+(?![\s\d.,]*\d)/g, ' money '],
  [/(?:(?<![-=])[-=]+>|[→➜➡⇒])/g, ' to '],
  [/<a?:(\w+):\d+>/g, ' '],
  [/<[@#][!&]?\d+>|<\/[^>]{1,60}:\d+>|<t:\d+(:\w)?>/g, ' '],
  [/@(everyone|here)\b/g, ' '],
  [/\bhttps?:\/\/\S+|\bwww\.\S+|(?<!\S)[^\s@]+@\S*\.\S+/gi, ' '],
  [/[*_~|`>]+/g, ' '],
];

/** Whether `cleanText` may find anything to take out; most texts of the knowledge need not wait for it. */
const MAY_HAVE_NOISE = /[$<>@*_~|`→➜➡⇒]|hr\b|https?:|www\./i;

/** A question in the knowledge as it is read when a member asks it: without what `cleanText` takes out. */
export function cleanAsk(text: string): string {
  return MAY_HAVE_NOISE.test(text) ? cleanText(text) : text;
}

/** A member's text without markdown, mentions, links, code blocks and invisible characters. */
export function cleanText(text: string): string {
  let cleaned = text
    .slice(0, MAX_TEXT)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  for (const [pattern, by] of NOISE) cleaned = cleaned.replace(pattern, by);
  return cleaned
    .replace(/\s+/g, ' ')
    .replace(/\S+/g, (run) => run.slice(0, MAX_RUN))
    .trim();
}
