import { kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { isRetired } from '../knowledge/retired.ts';
import { LEAD, lead } from './evidence/lead.ts';
import { type Candidate, rankEntries } from './evidence/rank-entries.ts';
import type { SearchIndex } from './index/search-index.ts';
import { isCounterpart, rivalsOf } from './reading/counterpart.ts';
import { issuerPhrase } from './reading/issuer-phrase.ts';
import { clearId, clearIds, type Mention, withMentions } from './reading/mention.ts';
import { type Reading, readingOfPart, readText } from './reading/reading.ts';
import { isComparison } from './shapes/comparison-cues.ts';

/** At most this many issuers per text are looked at, since each one costs a search, and as many of their credentials. */
const MOST = 3;
/** How many entries are scored. */
const LOOKED_AT = 40;

/**
 * Reads a text like `readText`, and replaces an issuer by its credential if the text tells which: "the AAPC inpatient one"
 * is the CIC. If it does not, the issuer stays, unless it stands for a credential beside another one: "the CPMA or AHIMA's".
 */
export function readQuestion(question: string, index: SearchIndex): Reading {
  const reading = readText(question, index);
  const issuers = reading.mentions.filter(({ ids: [id = ''] }) => isIssuer(id)).slice(0, MOST);
  if (issuers.length === 0) return reading;
  const alike = issuers.filter((issuer) => isCounterpart(issuer, reading));
  const found = [
    ...meaningsByIssuer(issuers, reading, index.knowledge),
    ...issuers
      .filter((issuer) => !alike.includes(issuer))
      .flatMap((issuer) => credentialOf(issuer, reading, index) ?? []),
  ];
  const mentions = withMentions(reading.mentions, found);
  const named = mentions.flatMap(({ ids }) => ids).filter((id) => kindOf(id) === 'credentials');
  const others = issuers.filter((issuer) => mentions.includes(issuer) && issuerPhrase(issuer, reading));
  const beside = named.length > 0 ? named : others.flatMap((issuer) => allOf(issuer, index.knowledge));
  const rivals = alike.flatMap((issuer) => counterpartOf(issuer, beside, index.knowledge) ?? []);
  const read = { ...reading, mentions: withMentions(mentions, rivals) };
  const isBeside = named.length + rivals.length > 0 && isComparison(reading.words);
  const untold = isBeside ? issuers.filter((issuer) => read.mentions.includes(issuer)) : [];
  const open = untold.flatMap((issuer) => anyOf(issuer, alike.includes(issuer), read, index) ?? []);
  return { ...read, mentions: withMentions(read.mentions, open) };
}

function allOf({ ids: bodies }: Mention, knowledge: Knowledge): string[] {
  return [...knowledge.entries.keys()].filter((id) => isIssuedBy(bodies, id, knowledge));
}

/** The credential of this issuer that is like one of those that are named: "AHIMA's version of the CIC" is the CCS. */
function counterpartOf(issuer: Mention, named: readonly string[], knowledge: Knowledge): Mention | undefined {
  const ids = rivalsOf(named, knowledge).filter((id) => isIssuedBy(issuer.ids, id, knowledge));
  return ids.length > 0 ? { ...issuer, ids } : undefined;
}

/** An issuer that stands for a credential beside another one, as any of those that come near. */
function anyOf(issuer: Mention, isAlike: boolean, reading: Reading, index: SearchIndex): Mention | undefined {
  const phrase = isAlike ? issuer : issuerPhrase(issuer, reading);
  if (!phrase) return undefined;
  const ids = credentialsBy(issuer, reading, index).map(({ id }) => id);
  return ids.length > 1
    ? { ...issuer, from: phrase.from, to: phrase.to, ids: ids.slice(0, MOST) }
    : undefined;
}

/** Names of several meanings, only one of which is a credential of a named issuer: "the CRC from AAPC". */
function meaningsByIssuer(
  issuers: readonly Mention[],
  { mentions }: Reading,
  knowledge: Knowledge,
): Mention[] {
  const bodies = issuers.flatMap(({ ids }) => ids);
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) => isIssuedBy(bodies, id, knowledge));
    return mention.ids.length > 1 && ids.length === 1 ? [{ ...mention, ids }] : [];
  });
}

/** The credential that a text names by this issuer, if it tells which. */
function credentialOf(mention: Mention, reading: Reading, index: SearchIndex): Mention | undefined {
  const phrase = issuerPhrase(mention, reading);
  if (clearId(mention) === undefined || !phrase) return undefined;
  const isNamed = clearIds(reading.mentions).some((id) => isIssuedBy(mention.ids, id, index.knowledge));
  for (const { from, to } of phrase.tells) {
    // "One from AHIMA and one from AAPC (RHIT, CPC)" tells by the names.
    if (isNamed && to - from === reading.words.length) return undefined;
    const ids = credentialsTold(mention, readingOfPart(reading, from, to), index);
    if (ids.length > 0) return { ids, from: phrase.from, to: phrase.to, edits: 0 };
  }
  return undefined;
}

/** The credentials of an issuer that a text may be about: one if no other comes near; none if it does not tell at all. */
function credentialsTold(issuer: Mention, told: Reading, index: SearchIndex): string[] {
  const fitting = credentialsBy(issuer, told, index);
  const [first, second] = fitting;
  if (lead(first, second) < LEAD.some) return [];
  const near = lead(first, second) < LEAD.clear ? LEAD.far : 0;
  return fitting.filter((other) => lead(first, other) <= near).map(({ id }) => id);
}

/** The credentials of an issuer, those that fit a text better first. */
function credentialsBy({ ids: bodies }: Mention, told: Reading, index: SearchIndex): Candidate[] {
  const mentions = told.mentions.filter(({ ids }) => !ids.some((id) => bodies.includes(id)));
  return rankEntries({ ...told, mentions }, index, LOOKED_AT).filter(({ id }) =>
    isIssuedBy(bodies, id, index.knowledge),
  );
}

function isIssuer(id: string): boolean {
  return kindOf(id) === 'organizations';
}

/** Whether an entry is a credential that one of these organizations still issues. */
function isIssuedBy(bodies: readonly string[], id: string, knowledge: Knowledge): boolean {
  const credential = entryOf(knowledge, 'credentials', id);
  if (!credential || isRetired(credential)) return false;
  return credential.organization !== undefined && bodies.includes(credential.organization);
}
