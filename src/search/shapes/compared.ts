import { COUNTED_BY_BLS, type Facet } from '../../knowledge/facets.ts';
import { COMPARABLE, isComparable, kindOf } from '../../knowledge/kinds.ts';
import { curatedKey, type SearchIndex } from '../index/search-index.ts';
import { heldMentions } from '../reading/held-mentions.ts';
import { type Mention, namesKind, wordsCovered } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { JOINING } from '../text/joints.ts';
import { wordsBetween } from '../text/span.ts';
import { isCalledTheOther } from './called-the-other.ts';
import { isComparison, mayBeComparison } from './comparison-cues.ts';
import { sideBySide } from './side-by-side.ts';
import { sidesOfKind } from './sides-of-kind.ts';

type Asked = Pick<Reading, 'words' | 'mentions' | 'facet'>;

/**
 * What a question compares: two or more entries of the kind that matters most. A curated pair needs no other sign; kinds are
 * mixed only if the comparison is explicit. Empty if it compares nothing.
 */
export function comparedIds(reading: Asked, { curated, knowledge }: SearchIndex): string[] {
  const asked = { ...reading, mentions: withoutOwn(reading) };
  const exact = asked.mentions.filter(({ edits }) => edits === 0);
  const all = [...new Set(exact.flatMap(comparableId))];
  if (all.length === 2 && curated.has(curatedKey(all))) return all;
  const isExplicit = isComparison(asked.words) || setsBeside(asked);
  if (!isExplicit && !mayBeComparison(asked.words)) return [];
  // A name shared by an occupation and a role is one thing; what it is compared with decides which.
  const mayMix = isExplicit && exact.filter(({ ids }) => ids.some(isComparable)).length >= 2;
  for (const kind of COMPARABLE) {
    const ids = sidesOfKind(kind, { ...asked, isExplicit, knowledge });
    if (ids.length >= 2) return ids;
    // A single thing is asked about; but a place may be named in any question.
    if (ids.length === 1 && kind !== 'settings' && !mayMix) return [];
  }
  return isExplicit ? mixedPair(all, asked) : [];
}

/** The one thing that can be compared among the meanings of a name; none if there are several. */
function comparableId({ ids }: Mention): string[] {
  const comparable = ids.filter(isComparable);
  return comparable.length === 1 ? comparable : [];
}

/** Two things of different kinds that are next to each other: else they are mostly part of the asker's own story. */
function mixedPair(ids: string[], { mentions, words, facet }: Asked): string[] {
  if (ids.length !== 2 || ids.some((id) => kindOf(id) === 'settings')) return [];
  const beside = sideBySide(mentions, words).filter((mention) => mention.ids.some((id) => ids.includes(id)));
  const areBeside = ids.every((id) => beside.some((mention) => mention.ids.includes(id)));
  return areBeside && !isSource(beside, words, facet) ? ids : [];
}

/**
 * Whether an organization beside something else only says whose figure or credential is meant: "data scientist growth bls".
 * No organization has a pay, and to be compared it must be joined to the other name.
 */
function isSource(mentions: readonly Mention[], words: readonly string[], facet: Facet | undefined): boolean {
  if (!mentions.some((mention) => namesKind(mention, 'organizations'))) return false;
  const isJoined = mentions.some((mention, at) =>
    wordsBetween(mention, mentions[at + 1], words).some((word) => RELATING.includes(word)),
  );
  return COUNTED_BY_BLS.includes(facet) || !isJoined;
}
/** With an organization, prepositions join as well: "AHIMA beside the AAPC", "is the CCHIIM the same as AHIMA". */
const RELATING: readonly string[] = [...JOINING, 'v', 'as', 'from', 'with', 'to', 'beside', 'alongside'];

/** Whether names are set beside each other, whatever else is said. */
function setsBeside(asked: Asked): boolean {
  return areJoined(asked) || isCalledTheOther(asked) || isList(asked);
}

const MOST_BESIDE_LIST = 6;

/** Whether three or more names are in a row, with hardly anything else: "RHIT, RHIA, CCS. help". */
function isList({ mentions, words }: Asked): boolean {
  const inRow = mentions.filter(({ to }, at) => mentions[at + 1]?.from === to).length + 1;
  return inRow >= 3 && words.length - wordsCovered(mentions) <= MOST_BESIDE_LIST;
}

const MOST_AROUND_OR = 8;
/** What is between two names that are set beside each other, if it is hardly more: "a coder beside a biller". */
const JOINS = /^(v|(right )?(beside|alongside|next to|up against)( an?| the)?)$/;

/** Whether an "or" with few other words is between two names ("is it the COC or is it the CIC"), or what joins as clearly. */
function areJoined({ mentions, words }: Asked): boolean {
  return mentions.some((mention, at) => {
    const between = wordsBetween(mention, mentions[at + 1], words);
    const isOr = between.length <= MOST_AROUND_OR && between.includes('or');
    return isOr || JOINS.test(between.join(' '));
  });
}

/** Facets that are asked about one thing; with others, a question may relate what the asker has to something new. */
const OF_ONE: readonly (Facet | undefined)[] = ['exam', 'eligibility', 'cost', 'duties', 'start'];

/**
 * The names without the asker's own, if enough are left: "already a CCS. CDIP or CCDS?" compares two, and "I've been a CPC
 * for years. What is the CPMA exam like?" asks about one.
 */
function withoutOwn({ mentions, words, facet }: Asked): readonly Mention[] {
  const held = heldMentions(mentions, words);
  const others = mentions.filter((mention) => !held.has(mention));
  const enough = others.length >= 2 ? mentions.length >= 3 : others.length === 1 && OF_ONE.includes(facet);
  return enough ? others : mentions;
}
