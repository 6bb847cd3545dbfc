import { cleanText } from '../search/text/clean.ts';
import { wordsOf } from '../search/text/words.ts';

/** A kept text is never longer than this. */
const MAX_LENGTH = 200;
/** So much of a text is looked at, for at most `MAX_LENGTH` of it are kept: searching all of a long one takes its square. */
const READ = 1000;

/** Digits that are long enough for a phone, an account or a Discord id, however they are parted. */
const LONG_NUMBER = /[+(]?\p{N}(?:[^\p{L}\p{N}]{0,3}\p{N}){6,}/gu;

/**
 * What could point at a person: handles, addresses of pages and long numbers. Taken out first, while the signs between
 * them still stand.
 */
const PERSONAL: readonly RegExp[] = [
  /<[@#:][^>\s]*>/g,
  /\S+@\S+|@[\p{L}\p{N}_.-]+/gu,
  /\b[a-z][a-z+.-]*:\/\/\S+|\bwww\.\S+|\b[\w-]+(\.[\w-]+)*\.(com|org|net|edu|gov|io|gg|co|us|info|me|app|dev)\b\S*/giu,
  LONG_NUMBER,
  /#\d{4}\b/g,
];

/**
 * A question as it may be kept: folded words only, without links, e-mail addresses, mentions, handles and long numbers.
 * Empty where nothing is left.
 */
export function anonymous(question: string): string {
  let text = question
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  for (const pattern of PERSONAL) text = text.replace(pattern, ' ');
  const kept = wordsOf(cleanText(text)).join(' ');
  // What stood between two numbers may be gone by now ("555 - @ - 5555"), so that they stand together.
  return kept.replace(LONG_NUMBER, '').replace(/ {2,}/g, ' ').slice(0, MAX_LENGTH).trim();
}
