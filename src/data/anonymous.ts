import { cleanText } from '../search/text/clean.ts';
import { wordsOf } from '../search/text/words.ts';

/** A kept text is never longer than this. */
const MAX_LENGTH = 200;
/** Only this much of a text is read, since at most `MAX_LENGTH` is kept and the patterns take quadratic time. */
const READ = 1000;

/** Digits long enough for a phone number, an account or a Discord id, however separated. */
const LONG_NUMBER = /[+(]?\p{N}(?:[^\p{L}\p{N}]{0,3}\p{N}){6,}/gu;

/** A name with a dot in it that may be a host, from its beginning: "youtu.be", "sub.example"; but not "vs.RHIA" or "ICD-10.CM". */
const DOTTED = String.raw`(?<![\p{L}\p{N}_.-])(?!(?:vs|etc|e\.g|i\.e|icd-?\d+)\.\p{L}+(?![\p{L}\p{N}./]))(?:[\p{L}\p{N}_-]+\.)*`;
const COMMON_ENDINGS = 'com|org|net|edu|gov|io|gg|co|us|info|me|app|dev';

const LINKS: readonly RegExp[] = [
  /\b[a-z][a-z+.-]*:\/\/\S+|\bwww\.\S+/giu,
  new RegExp(`${DOTTED}[\\p{L}\\p{N}_-]+\\.(?:${COMMON_ENDINGS})\\b\\S*`, 'giu'),
  // With a path anything is a link; without, a single letter before the ending is none ("B.Sc", "R.H.I.T.").
  new RegExp(`${DOTTED}[\\p{L}\\p{N}_-]+\\.\\p{L}{2,}[/?#:]\\S+`, 'giu'),
  new RegExp(`${DOTTED}[\\p{L}\\p{N}_-]{2,}\\.\\p{L}{2,}`, 'giu'),
];

/** Keys and tokens: long runs of letters and digits, and longer ones of both cases and digits with signs between them. */
const SECRETS: readonly RegExp[] = [
  /(?<![a-z0-9])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{20,}/gi,
  /(?<![\w+/=.-])(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[a-z])(?=[\w+/=.-]*[A-Z])[\w+/=.-]{30,}/g,
];

/**
 * What could identify a person or open a door: handles, addresses, keys and long numbers. Removed first, while the
 * punctuation is still there.
 */
const PERSONAL: readonly RegExp[] = [
  /<[@#:][^>\s]*>/g,
  // An address may be written with spaces, so that it is not read as one: "jane @ example . org".
  /\S+\s*@\s*[\p{L}\p{N}_-]+(?:\s*\.\s*[\p{L}\p{N}_-]+)+/gu,
  /\S+@\S+|@[\p{L}\p{N}_.-]+/gu,
  ...SECRETS,
  ...LINKS,
  LONG_NUMBER,
  /#\d{4}\b/g,
];

/**
 * A question as it may be kept: folded words only, without links, e-mail addresses, mentions, handles, keys and long
 * numbers. Empty if nothing is left.
 */
export function anonymous(question: string): string {
  let text = question
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  for (const pattern of PERSONAL) text = text.replace(pattern, ' ');
  const kept = wordsOf(cleanText(text)).join(' ');
  // What separated two numbers may be gone by now ("555 - @ - 5555"), so that they are one.
  return kept.replace(LONG_NUMBER, '').replace(/ {2,}/g, ' ').slice(0, MAX_LENGTH).trim();
}
