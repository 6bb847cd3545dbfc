import { kindOf } from '../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../knowledge/knowledge.ts';
import { isRetired } from '../knowledge/retired.ts';
import { LEAD, lead } from './evidence/lead.ts';
import { rankEntries } from './evidence/rank-entries.ts';
import type { SearchIndex } from './index/search-index.ts';
import { issuerPhrase } from './reading/issuer-phrase.ts';
import { clearId, type Mention, withMentions } from './reading/mention.ts';
import { type Reading, readingOfPart, readText } from './reading/reading.ts';

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
  const issuers = reading.mentions.filter(({ ids: [id = ''] }) => isIssuer(id)).slice(0, MOST);
  if (issuers.length === 0) return reading;
  const found = [
    ...meaningsByIssuer(issuers, reading, index.knowledge),
    ...issuers.flatMap((issuer) => credentialOf(issuer, reading, index) ?? []),
  ];
  return { ...reading, mentions: withMentions(reading.mentions, found) };
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
  const issuer = clearId(mention);
  const phrase = issuerPhrase(mention, reading);
  if (issuer === undefined || !phrase) return undefined;
  for (const { from, to } of phrase.tells) {
    const id = credentialTold(issuer, readingOfPart(reading, from, to), index);
    if (id !== undefined) return { ids: [id], from: phrase.from, to: phrase.to, edits: 0 };
  }
  return undefined;
}

/** The credential of an issuer that a text is about; undefined if several may be. */
function credentialTold(issuer: string, told: Reading, index: SearchIndex): string | undefined {
  const others = told.mentions.filter(({ ids }) => !ids.includes(issuer));
  const [first, second] = rankEntries({ ...told, mentions: others }, index, LOOKED_AT).filter(({ id }) =>
    isIssuedBy([issuer], id, index.knowledge),
  );
  return first && lead(first, second) >= LEAD.some ? first.id : undefined;
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
