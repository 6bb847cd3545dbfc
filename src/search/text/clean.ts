/** Longer texts are read up to here (Discord's limit for an option is 6000 characters); what matters comes early. */
const MAX_TEXT = 6000;

/**
 * No word, nor several joined by signs, is this long; the time of patterns that look for words grows with the square of it.
 */
const MAX_RUN = 80;

/** What is replaced, in this order, since it is no part of the question. */
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

/** Whether `cleanText` may find anything to replace; most texts of the knowledge can skip it. */
const MAY_HAVE_NOISE = /[$<>@*_~|`→➜➡⇒]|hr\b|https?:|www\./i;

/** A question in the knowledge, cleaned as if a member asked it. */
export function cleanAsk(text: string): string {
  return MAY_HAVE_NOISE.test(text) ? cleanText(text) : text;
}

/** A member's text without markdown, mentions, links, code blocks and invisible characters, cut to what is read. */
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
