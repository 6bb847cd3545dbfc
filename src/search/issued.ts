import { kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { weigh } from './evidence/evidence.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { Link } from './reading/link.ts';
import { part, type Reading, readText } from './reading/reading.ts';
import { STOPWORDS } from './text/stopwords.ts';

/** What people call a credential after its issuer's name: "the ACDIS one", "AHIMA's beginner test". */
const HEAD = /^(one|theirs|cert|certification|test|exam|credential|letters|badge|version)$/;
/** These may name any of its credentials; what is said behind them tells which. */
const STANDS_FOR_ANY = /^(one|theirs)$/;
/** After these, "one" is anything, not a credential. */
const ANY = /^(each|which|this|that|any|every|no)$/;
/** The same, before the issuer: "the billing test from AAPC". */
const HEAD_BEFORE =
  /\b(one|cert|certification|test|exam|credential|letters|badge|version) (from|by|of|through)( the)?$/;
/** Words that separate two things. */
const JOINT = /^(vs|or|and|than|against|but|while|between)$/;
/**
 * How many words may be between the issuer and the noun, and how many around both are read to tell which credential is
 * meant.
 */
const NEAR = 4;
const AROUND = 8;
/** At most this many issuers per text are looked at: each one costs a search. */
const MOST = 3;
/** How many entries are scored, and how far the one that is meant must be ahead of the issuer's others. */
const LOOKED_AT = 20;
const AHEAD = 1;

/**
 * Reads a text like `readText`, and replaces an issuer by its credential if the text tells which: "the AAPC inpatient one"
 * is the CIC. If it does not, the issuer stays.
 */
export function readQuestion(question: string, index: SearchIndex, knowledge: Knowledge): Reading {
  const reading = readText(question, index, knowledge);
  const bodies = reading.links.filter(({ ids: [id = ''] }) => isBody(id)).slice(0, MOST);
  if (bodies.length === 0) return reading;
  const told = toldByIssuer(bodies, reading, knowledge);
  const found = [...told, ...bodies.flatMap((link) => issued(link, reading, index, knowledge) ?? [])];
  if (found.length === 0) return reading;
  const others = reading.links.filter(
    (link) => !found.some(({ from, to }) => link.from >= from && link.to <= to),
  );
  return { ...reading, links: [...others, ...found].sort((a, b) => a.from - b.from) };
}

/** Names of several meanings, only one of which is a credential of a named issuer: "the CRC from AAPC". */
function toldByIssuer(bodies: readonly Link[], { links }: Reading, knowledge: Knowledge): Link[] {
  const issuers = bodies.flatMap(({ ids }) => ids);
  return links.flatMap((link) => {
    const ids = link.ids.filter((id) => isIssuedBy(issuers, id, knowledge));
    return link.ids.length > 1 && ids.length === 1 ? [{ ...link, ids }] : [];
  });
}

function issued(link: Link, reading: Reading, index: SearchIndex, knowledge: Knowledge): Link | undefined {
  const [issuer] = link.ids;
  if (issuer === undefined || !isBody(issuer) || link.ids.length > 1 || link.edits > 0) return undefined;
  const said = phraseAround(link, reading);
  if (!said) return undefined;
  const told = part(reading, ...said.tells);
  const others = told.links.filter(({ ids }) => !ids.includes(issuer));
  const fitting = weigh({ ...told, links: others }, index, knowledge, LOOKED_AT).filter(({ id }) =>
    isIssuedBy([issuer], id, knowledge),
  );
  const [first, second] = fitting;
  if (!first || (second && first.score - second.score < AHEAD)) return undefined;
  return { ids: [first.id], from: said.from, to: said.to, edits: 0 };
}

function isBody(id: string): boolean {
  return kindOf(id) === 'organizations';
}

/** Whether an entry is a credential that one of these organizations issues. */
function isIssuedBy(issuers: readonly string[], id: string, knowledge: Knowledge): boolean {
  const issuer = entryOf(knowledge, 'credentials', id)?.organization;
  return issuer !== undefined && issuers.includes(issuer);
}

/** Which words name a credential, and which show what credential is meant. */
type Spoken = {
  readonly from: number;
  readonly to: number;
  readonly tells: readonly [from: number, to: number];
};

/**
 * What a text says about a credential that it names by its issuer; for a bare "the ACDIS one", the whole text. Undefined if
 * it names none, or if any could be meant: "my AAPC exam".
 */
function phraseAround(link: Link, reading: Reading): Spoken | undefined {
  const { words } = reading;
  const [start, end] = around(link, reading);
  const behind = words
    .slice(link.to, Math.min(end, link.to + NEAR))
    .findIndex((word, at) => HEAD.test(word) && !ANY.test(words[link.to + at - 1] ?? ''));
  const head = link.to + behind;
  const says = (from: number, to: number): boolean =>
    words.slice(from, to).some((word) => !HEAD.test(word) && !STOPWORDS.has(word));
  if (behind >= 0 && says(link.to, head))
    return { from: link.from, to: head + 1, tells: [link.to, head + 1] };
  const named = HEAD_BEFORE.test(words.slice(start, link.from).join(' '));
  if (named && says(start, link.from))
    return { from: Math.max(start, link.from - NEAR), to: link.to, tells: [start, link.to] };
  if (behind < 0 || !STANDS_FOR_ANY.test(words[head] ?? '')) return undefined;
  return { from: link.from, to: head + 1, tells: says(head, end) ? [head, end] : [0, words.length] };
}

/** The words around an issuer that belong to it: up to the next joint, credential or issuer. */
function around({ from, to }: Link, { words, links }: Reading): [from: number, to: number] {
  const apart = links.filter(({ ids }) => ids.some((id) => isBody(id) || kindOf(id) === 'credentials'));
  const ends = (at: number): boolean =>
    JOINT.test(words[at] ?? '') || apart.some((other) => at >= other.from && at < other.to);
  let start = from;
  while (start > Math.max(0, from - AROUND) && !ends(start - 1)) start -= 1;
  let end = to;
  while (end < Math.min(words.length, to + AROUND) && !ends(end)) end += 1;
  return [start, end];
}
