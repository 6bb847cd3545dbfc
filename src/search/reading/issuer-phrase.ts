import { kindOf } from '../../knowledge/kinds.ts';
import { COMPARING, JOINING } from '../text/joints.ts';
import { covers, type Span } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { type Mention, namesKind } from './mention.ts';
import type { Reading } from './reading.ts';

const NOUN = 'one|certification|test|exam|credential|letters|badge|version';
/** What people call a credential after its issuer's name: "the ACDIS one", "AHIMA's beginner test". */
const HEAD = new RegExp(`^(${NOUN}|theirs)$`);
/** The same before it: "the billing test from AAPC". */
const HEAD_BEFORE = new RegExp(`\\b(${NOUN}) (from|by|of|through)( the)?$`);
/** These may name any of its credentials; what is said behind them tells which. */
const STANDS_FOR_ANY = /^(one|theirs)$/;
/** After these, "one" is anything, not a credential. */
const ANY = /^(each|which|this|that|any|every|no)$/;
/** All of an issuer's credentials, not one: "every test from AAPC". */
const EACH = /^(each|every|any|all)$/;
/** What is said of an issuer ends where another thing begins, compared or not: "while", "but", "between". */
const PARTING: readonly string[] = [...JOINING, 'but', 'while', 'between'];
/**
 * How many words may be between the issuer and the noun, and how many around both are read to tell which credential is
 * meant.
 */
const NEAR = 4;
const AROUND = 8;

/** The words that name a credential by its issuer. */
type IssuerPhrase = Span & {
  /** The parts of the text that may show which credential is meant; the first one that does counts. */
  readonly tells: readonly Span[];
};

/**
 * How a text names a credential by this issuer; for a bare "the ACDIS one", all of the text may tell which. Undefined if it
 * names none, or if any could be meant: "my AAPC exam".
 */
export function issuerPhrase(issuer: Mention, reading: Reading): IssuerPhrase | undefined {
  const { words } = reading;
  const { from: start, to: end } = surroundings(issuer, reading);
  const says = (from: number, to: number): boolean =>
    words.slice(from, to).some((word) => !HEAD.test(word) && !STOPWORDS.has(word));
  const head = headBehind(issuer, end, words);
  if (head !== undefined && says(issuer.to, head))
    return { from: issuer.from, to: head + 1, tells: [{ from: issuer.to, to: head + 1 }] };
  if (hasHeadBefore(words.slice(start, issuer.from)) && says(start, issuer.from))
    return {
      from: Math.max(start, issuer.from - NEAR),
      to: issuer.to,
      tells: [{ from: start, to: issuer.to }],
    };
  if (head === undefined || !(STANDS_FOR_ANY.test(words[head] ?? '') || areCompared(reading)))
    return undefined;
  const behind = says(head, end) ? [{ from: head, to: end }] : [];
  return { from: issuer.from, to: head + 1, tells: [...behind, { from: 0, to: words.length }] };
}

/** The number of the word behind an issuer that stands for a credential; undefined if there is none. */
function headBehind({ to }: Span, end: number, words: readonly string[]): number | undefined {
  const isHead = (word: string, at: number): boolean =>
    at >= to && HEAD.test(word) && !ANY.test(words[at - 1] ?? '');
  const head = words.slice(0, Math.min(end, to + NEAR)).findIndex(isHead);
  return head < 0 ? undefined : head;
}

/** Whether one credential is named in the words before its issuer. */
function hasHeadBefore(words: readonly string[]): boolean {
  return HEAD_BEFORE.test(words.join(' ')) && !words.some((word) => EACH.test(word));
}

/** Whether two issuers are compared: then "AHIMA's cert against the ACDIS one" is about one credential of each. */
function areCompared({ words, mentions }: Reading): boolean {
  const issuers = new Set(mentions.flatMap(({ ids }) => ids.filter((id) => kindOf(id) === 'organizations')));
  return issuers.size > 1 && words.some((word) => COMPARING.includes(word));
}

/** The words around an issuer that belong to it: up to the next joint, credential or issuer. */
function surroundings({ from, to }: Mention, { words, mentions }: Reading): Span {
  const others = mentions.filter((mention) => namesKind(mention, 'organizations', 'credentials'));
  const ends = (at: number): boolean =>
    PARTING.includes(words[at] ?? '') || others.some((other) => covers(other, at));
  let start = from;
  while (start > Math.max(0, from - AROUND) && !ends(start - 1)) start -= 1;
  let end = to;
  while (end < Math.min(words.length, to + AROUND) && !ends(end)) end += 1;
  return { from: start, to: end };
}
