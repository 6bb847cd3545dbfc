import { kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { isRetired } from '../knowledge/retired.ts';
import { LEAD, lead } from './evidence/lead.ts';
import { rankEntries } from './evidence/rank-entries.ts';
import type { SearchIndex } from './index/search-index.ts';
import { clearId, type Mention, namesKind, withMentions } from './reading/mention.ts';
import { type Reading, readingOfPart, readText } from './reading/reading.ts';
import { COMPARING, JOINING } from './text/joints.ts';
import { covers } from './text/span.ts';
import { STOPWORDS } from './text/stopwords.ts';

/** What people call a credential after its issuer's name: "the ACDIS one", "AHIMA's beginner test". */
const HEAD = /^(one|theirs|certification|test|exam|credential|letters|badge|version)$/;
/** These may name any of its credentials; what is said behind them tells which. */
const STANDS_FOR_ANY = /^(one|theirs)$/;
/** After these, "one" is anything, not a credential. */
const ANY = /^(each|which|this|that|any|every|no)$/;
/** The same, before the issuer: "the billing test from AAPC". */
const HEAD_BEFORE =
  /\b(one|certification|test|exam|credential|letters|badge|version) (from|by|of|through)( the)?$/;
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
/** At most this many issuers per text are looked at: each one costs a search. */
const MOST = 3;
/** How many entries are scored. */
const LOOKED_AT = 20;

/**
 * Reads a text like `readText`, and replaces an issuer by its credential if the text tells which: "the AAPC inpatient one"
 * is the CIC. If it does not, the issuer stays.
 */
export function readQuestion(question: string, index: SearchIndex): Reading {
  const reading = readText(question, index);
  const bodies = reading.mentions.filter(({ ids: [id = ''] }) => isBody(id)).slice(0, MOST);
  if (bodies.length === 0) return reading;
  const told = resolvedByIssuer(bodies, reading, index.knowledge);
  const found = [...told, ...bodies.flatMap((mention) => credentialOfIssuer(mention, reading, index) ?? [])];
  if (found.length === 0) return reading;
  return { ...reading, mentions: withMentions(reading.mentions, found) };
}

/** Names of several meanings, only one of which is a credential of a named issuer: "the CRC from AAPC". */
function resolvedByIssuer(
  bodies: readonly Mention[],
  { mentions }: Reading,
  knowledge: Knowledge,
): Mention[] {
  const issuers = bodies.flatMap(({ ids }) => ids);
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) => isIssuedBy(issuers, id, knowledge));
    return mention.ids.length > 1 && ids.length === 1 ? [{ ...mention, ids }] : [];
  });
}

function credentialOfIssuer(mention: Mention, reading: Reading, index: SearchIndex): Mention | undefined {
  const issuer = clearId(mention);
  if (issuer === undefined || !isBody(issuer)) return undefined;
  const said = phraseAround(mention, reading);
  if (!said) return undefined;
  for (const part of said.tells) {
    const id = credentialTold(issuer, readingOfPart(reading, ...part), index);
    if (id !== undefined) return { ids: [id], from: said.from, to: said.to, edits: 0 };
  }
  return undefined;
}

/** The credential of an issuer that a text is about; undefined if several may be. */
function credentialTold(issuer: string, told: Reading, index: SearchIndex): string | undefined {
  const others = told.mentions.filter(({ ids }) => !ids.includes(issuer));
  const fitting = rankEntries({ ...told, mentions: others }, index, LOOKED_AT).filter(({ id }) =>
    isIssuedBy([issuer], id, index.knowledge),
  );
  const [first, second] = fitting;
  return first && lead(first, second) >= LEAD.some ? first.id : undefined;
}

function isBody(id: string): boolean {
  return kindOf(id) === 'organizations';
}

/** Whether an entry is a credential that one of these organizations still issues. */
function isIssuedBy(issuers: readonly string[], id: string, knowledge: Knowledge): boolean {
  const credential = entryOf(knowledge, 'credentials', id);
  if (!credential || isRetired(credential)) return false;
  return credential.organization !== undefined && issuers.includes(credential.organization);
}

/** Which words name a credential, and which show what credential is meant: the first part that shows it counts. */
type CredentialPhrase = {
  readonly from: number;
  readonly to: number;
  readonly tells: readonly (readonly [from: number, to: number])[];
};

/**
 * What a text says about a credential that it names by its issuer; for a bare "the ACDIS one", the whole text. Undefined if
 * it names none, or if any could be meant: "my AAPC exam".
 */
function phraseAround(mention: Mention, reading: Reading): CredentialPhrase | undefined {
  const { words } = reading;
  const [start, end] = surroundings(mention, reading);
  const behind = words
    .slice(mention.to, Math.min(end, mention.to + NEAR))
    .findIndex((word, at) => HEAD.test(word) && !ANY.test(words[mention.to + at - 1] ?? ''));
  const head = mention.to + behind;
  const says = (from: number, to: number): boolean =>
    words.slice(from, to).some((word) => !HEAD.test(word) && !STOPWORDS.has(word));
  if (behind >= 0 && says(mention.to, head))
    return { from: mention.from, to: head + 1, tells: [[mention.to, head + 1]] };
  const named =
    HEAD_BEFORE.test(words.slice(start, mention.from).join(' ')) &&
    !words.slice(start, mention.from).some((word) => EACH.test(word));
  if (named && says(start, mention.from))
    return { from: Math.max(start, mention.from - NEAR), to: mention.to, tells: [[start, mention.to]] };
  if (behind < 0 || !(STANDS_FOR_ANY.test(words[head] ?? '') || areCompared(reading))) return undefined;
  const whole = [0, words.length] as const;
  const tells = says(head, end) ? [[head, end] as const] : [];
  return { from: mention.from, to: head + 1, tells: [...tells, whole] };
}

/** Whether two issuers are compared: then "AHIMA's cert against the ACDIS one" is about one credential of each. */
function areCompared({ words, mentions }: Reading): boolean {
  const issuers = new Set(mentions.flatMap(({ ids }) => ids.filter(isBody)));
  return issuers.size > 1 && words.some((word) => COMPARING.includes(word));
}

/** The words around an issuer that belong to it: up to the next joint, credential or issuer. */
function surroundings({ from, to }: Mention, { words, mentions }: Reading): [from: number, to: number] {
  const apart = mentions.filter((mention) => namesKind(mention, 'organizations', 'credentials'));
  const ends = (at: number): boolean =>
    PARTING.includes(words[at] ?? '') || apart.some((other) => covers(other, at));
  let start = from;
  while (start > Math.max(0, from - AROUND) && !ends(start - 1)) start -= 1;
  let end = to;
  while (end < Math.min(words.length, to + AROUND) && !ends(end)) end += 1;
  return [start, end];
}
