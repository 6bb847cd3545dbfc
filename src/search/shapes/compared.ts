import { COUNTED_BY_BLS, type Facet } from '../../knowledge/facets.ts';
import { COMPARABLE, isComparable, type Kind, kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { curatedKey, type SearchIndex } from '../index/search-index.ts';
import { heldMentions } from '../reading/held-mentions.ts';
import { clearIds, type Mention, namesKind, wordsCovered } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { relatedIds } from '../reading/related-ids.ts';
import { JOINING } from '../text/joints.ts';
import { isComparison, mayBeComparison } from './comparison-cues.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * What a question compares: two or more entries of the kind that matters most. A curated pair needs no other sign; kinds are
 * mixed only if the comparison is explicit. Empty if it compares nothing.
 */
export function comparedIds(
  { words, facet, mentions: named }: Reading,
  { curated, knowledge }: SearchIndex,
): string[] {
  const mentions = withoutOwn(named, words, facet);
  const all = clear(mentions, isComparable, knowledge);
  if (all.length === 2 && curated.has(curatedKey(all))) return all;
  const explicit =
    isComparison(words) ||
    areJoined(mentions, words) ||
    isCalledTheOther({ mentions, words }) ||
    isList(mentions, words);
  if (!explicit && !mayBeComparison(words)) return [];
  // A name shared by an occupation and a role is one thing; what it is compared with decides which.
  const things = mentions.filter(({ ids, edits }) => edits === 0 && ids.some(isComparable)).length;
  for (const kind of COMPARABLE) {
    const meant =
      kind === 'terms'
        ? termsBeside(mentions, words, explicit)
        : kind === 'settings'
          ? placesBeside(mentions, words)
          : mentions;
    const ids = clear(meant, (id) => kindOf(id) === kind, knowledge, kind);
    if (ids.length >= 2)
      return kind === 'outlook' ? [...new Set([...ids, ...counted(mentions, knowledge)])] : ids;
    if (ids.length === 1 && kind !== 'settings' && !(explicit && things >= 2)) return [];
  }
  // Names of two kinds in one question are mostly part of the asker's own story, unless they are next to each other.
  const mixable = all.filter((id) => kindOf(id) !== 'settings');
  const beside = sideBySide(mentions, words).filter(({ ids }) => ids.some((id) => all.includes(id)));
  const areBeside = all.every((id) => beside.some(({ ids }) => ids.includes(id)));
  const isMixed = explicit && all.length === 2 && mixable.length === 2 && areBeside;
  return isMixed && !isSource(beside, words, facet) ? all : [];
}

/**
 * Whether an organization beside something else only says whose figure or credential is meant: "data scientist growth bls".
 * No organization has a pay, and to be compared it must be joined to the other name.
 */
function isSource(mentions: readonly Mention[], words: readonly string[], facet: Facet | undefined): boolean {
  if (!mentions.some((mention) => namesKind(mention, 'organizations'))) return false;
  const isJoined = mentions.some(({ to }, at) =>
    words.slice(to, mentions[at + 1]?.from ?? to).some((word) => RELATING.includes(word)),
  );
  return COUNTED_BY_BLS.includes(facet) || !isJoined;
}
/** With an organization, prepositions join as well: "AHIMA beside the AAPC", "is the CCHIIM the same as AHIMA". */
const RELATING: readonly string[] = [...JOINING, 'v', 'as', 'from', 'with', 'to', 'beside', 'alongside'];

/**
 * The occupations of the roles that are compared with occupations: "records specialists vs billing clerks vs
 * transcriptionists".
 */
function counted(mentions: readonly Mention[], knowledge: Knowledge): string[] {
  return clearIds(mentions).flatMap((id) => entryOf(knowledge, 'roles', id)?.occupation ?? []);
}

const MOST_BESIDE_LIST = 6;

/** Whether three or more names are in a row, with hardly anything else: "RHIT, RHIA, CCS. help". */
function isList(mentions: readonly Mention[], words: readonly string[]): boolean {
  const inRow = mentions.filter(({ to }, at) => mentions[at + 1]?.from === to).length + 1;
  return inRow >= 3 && words.length - wordsCovered(mentions) <= MOST_BESIDE_LIST;
}

const MOST_AROUND_OR = 8;
/** What is between two names that are set beside each other, if it is hardly more: "a coder beside a biller". */
const JOINS = /^(v|(right )?(beside|alongside|next to|up against)( an?| the)?)$/;
/** What is between two things one of which is called the other. */
const CALLED_JUST =
  /^(just|simply|only|merely|literally|really|basically|pretty much|nothing but)( an?| the| another| like| a kind of| fancy| glorified| (?!cheaper|easier|harder|shorter|longer)\w+er)*$/;

/** Whether a question asks if one thing is but another: "is SNOMED just ICD-10 for nerds". */
export function isCalledTheOther({ mentions, words }: Pick<Reading, 'mentions' | 'words'>): boolean {
  return mentions.some(({ ids, from, to }, at) => {
    const next = mentions[at + 1];
    const before = words.slice(0, from).findLast((word) => !/^(an?|the)$/.test(word)) ?? '';
    const isOther = next?.ids.every((id) => !ids.includes(id)) ?? false;
    return isOther && /^(is|are)$/.test(before) && CALLED_JUST.test(words.slice(to, next?.from).join(' '));
  });
}

/** Whether an "or" with few other words is between two names ("is it the COC or is it the CIC"), or what joins as clearly. */
function areJoined(mentions: readonly Mention[], words: readonly string[]): boolean {
  return mentions.some(({ to }, at) => {
    const between = words.slice(to, mentions[at + 1]?.from ?? to);
    const isOr = between.length <= MOST_AROUND_OR && between.includes('or');
    return isOr || JOINS.test(between.join(' '));
  });
}

/** How many other words a question may have that only names terms: "TEFCA and QHIN explained". */
const BESIDE_TERMS = 3;

/**
 * The terms to compare. Several in one question are mostly there to explain one of them, unless they are plainly compared.
 */
function termsBeside(
  mentions: readonly Mention[],
  words: readonly string[],
  explicit: boolean,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  return explicit || words.length - wordsCovered(mentions) <= BESIDE_TERMS ? sideBySide(mentions, words) : [];
}

/** "Payer or hospital for remote work": of several places those that stand side by side. */
function placesBeside(mentions: readonly Mention[], words: readonly string[]): readonly Mention[] {
  const places = mentions.filter((mention) => namesKind(mention, 'settings'));
  const beside = sideBySide(places, words);
  return beside.length > 1 ? beside : mentions;
}

/** Facets that are asked about one thing; with others, a question may relate what the asker has to something new. */
const OF_ONE: readonly (Facet | undefined)[] = ['exam', 'eligibility', 'cost', 'duties', 'start'];

/**
 * The names without the asker's own, if enough are left: "already a CCS. CDIP or CCDS?" compares two, and "I've been a CPC
 * for years. What is the CPMA exam like?" asks about one.
 */
function withoutOwn(
  mentions: readonly Mention[],
  words: readonly string[],
  facet: Facet | undefined,
): readonly Mention[] {
  const held = heldMentions(mentions, words);
  const others = mentions.filter((mention) => !held.has(mention));
  const enough = others.length >= 2 ? mentions.length >= 3 : others.length === 1 && OF_ONE.includes(facet);
  return enough ? others : mentions;
}

/** One id for each mention that is clear; when roles are compared, a term counts as the role it stands for. */
function clear(
  mentions: readonly Mention[],
  fits: (id: string) => boolean,
  knowledge: Knowledge,
  kind?: Kind,
): string[] {
  const ids = mentions.flatMap(({ ids, edits }) => {
    if (edits > 0) return [];
    const fitting = ids.filter(fits);
    if (fitting.length === 1) return fitting;
    const [only] = ids;
    if (kind !== 'roles' || ids.length !== 1 || only === undefined || fitting.length > 0) return [];
    // Occupations are compared as such.
    if (kindOf(only) === 'outlook') return [];
    // Only the first related entry counts: release of information is the work of one role, but CPT is no role although
    // coders use it.
    const nearest = knowledge.entries.get(only)?.related?.[0];
    return relatedIds(only, knowledge).filter((id) => id === nearest && fits(id));
  });
  return [...new Set(ids)];
}
