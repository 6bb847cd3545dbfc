import { type Kind, kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { clearIds, type Mention, namesKind, wordsCovered } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { relatedIds } from '../reading/related-ids.ts';
import { sideBySide } from './side-by-side.ts';

/** A question that may compare what it names. */
type Comparison = Pick<Reading, 'words' | 'mentions'> & {
  /** Whether it compares for certain. */
  readonly isExplicit: boolean;
  readonly knowledge: Knowledge;
};

/** What is special about comparing things of one kind. */
type Rule = {
  /** The names that count; if left out, all. */
  readonly namesOf?: (asked: Comparison) => readonly Mention[];
  /** What a thing of another kind stands for. */
  readonly standsFor?: (id: string, knowledge: Knowledge) => readonly string[];
  /** What belongs to two or more such things. */
  readonly further?: (asked: Comparison) => readonly string[];
};

const RULES: Partial<Record<Kind, Rule>> = {
  roles: { standsFor: roleStoodFor },
  outlook: { further: occupationsOfRoles },
  terms: { namesOf: termsBeside },
  settings: { namesOf: placesBeside },
};

/** The things of one kind that a question names, as far as they may be compared. */
export function sidesOfKind(kind: Kind, asked: Comparison): string[] {
  const { namesOf, standsFor, further } = RULES[kind] ?? {};
  const ids = (namesOf?.(asked) ?? asked.mentions).flatMap(({ ids, edits }) => {
    const fitting = edits > 0 ? [] : ids.filter((id) => kindOf(id) === kind);
    const [only] = ids;
    if (fitting.length > 0 || edits > 0 || ids.length !== 1 || only === undefined)
      return fitting.length === 1 ? fitting : [];
    return standsFor?.(only, asked.knowledge) ?? [];
  });
  const sides = new Set(ids);
  return sides.size > 1 && further ? [...new Set([...sides, ...further(asked)])] : [...sides];
}

/**
 * The role that a thing stands for. Only the first related entry counts: release of information is the work of one role, but
 * CPT is no role although coders use it. Occupations are compared as such.
 */
function roleStoodFor(id: string, knowledge: Knowledge): string[] {
  if (kindOf(id) === 'outlook') return [];
  const nearest = knowledge.entries.get(id)?.related?.[0];
  return relatedIds(id, knowledge).filter((other) => other === nearest && kindOf(other) === 'roles');
}

/**
 * The occupations of the roles that are compared with occupations: "records specialists vs billing clerks vs
 * transcriptionists".
 */
function occupationsOfRoles({ mentions, knowledge }: Comparison): string[] {
  return clearIds(mentions).flatMap((id) => entryOf(knowledge, 'roles', id)?.occupation ?? []);
}

/** How many other words a question may have that only names terms: "TEFCA and QHIN explained". */
const BESIDE_TERMS = 3;

/** Several terms in one question are mostly there to explain one of them, unless they are plainly compared. */
function termsBeside({ mentions, words, isExplicit }: Comparison): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  return isExplicit || words.length - wordsCovered(mentions) <= BESIDE_TERMS
    ? sideBySide(mentions, words)
    : [];
}

/** "Payer or hospital for remote work": of several places those that stand side by side. */
function placesBeside({ mentions, words }: Comparison): readonly Mention[] {
  const places = mentions.filter((mention) => namesKind(mention, 'settings'));
  const beside = sideBySide(places, words);
  return beside.length > 1 ? beside : mentions;
}
