import type { Facet } from '../../knowledge/facets.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { entryOf } from '../../knowledge/knowledge.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { clearId, type Mention, namesKind } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { relatedIds } from '../reading/related-ids.ts';
import { workFieldsIn } from '../reading/work-fields-in.ts';
import { overlap, type Span, textBefore } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { wordsOf } from '../text/words.ts';
import { describedRoles } from './described-roles.ts';

/** A possible start or end of a career path, and the words that name it. */
export type End = Span & {
  /** A role, or a starting point. */
  readonly id: string;
  /** Whether it is a degree or credential, which stands for the starting point of its holders: no path ends there. */
  readonly isHeld?: true;
  /** Whether it is recognized by what people do there: "running a CDI department". */
  readonly isDone?: true;
};

/** What comes before a place where the asker is not: "without being a nurse", "I am not a coder". */
const NOT_FROM = /\b(without( being)?|not( being)?|never( been| was| worked as)?|no|non)( an?| any| the)?$/;
/** What makes it another role, above or beside those that are named: "the boss of coders". */
const OF_THOSE = /\b(boss|leader|head|charge|supervisor) of( an?| any| the| other)?$/;

/** Facets of questions for a path; with another facet, a text that says what somebody does is about the work itself. */
const PATH_FACETS: readonly (Facet | undefined)[] = ['next', 'start', 'education', 'eligibility', undefined];

/**
 * The possible starts and ends that a text names, from left to right; a field of work counts as the role in which people
 * start.
 */
export function endsOf({ words, mentions, facet }: Reading, index: SearchIndex): End[] {
  // A question that names several credentials is about those.
  const isOpen = mentions.filter((mention) => namesKind(mention, 'credentials')).length < 2;
  const done = isOpen && PATH_FACETS.includes(facet) ? describedRoles({ words, mentions }, index.names) : [];
  const named = mentions.flatMap((mention) => endNamed(mention, words, index));
  const found = [
    ...done.map(({ id, from, to }): End => ({ id, from, to, isDone: true })),
    ...named.filter(({ isHeld }) => isOpen || !isHeld),
    ...workFieldsIn(words, index.fields).map(({ found: id, from, to }): End => ({ id, from, to })),
    ...(named.length > 0 ? ranksIn(words, index) : []),
  ];
  const ends = found.filter((end, at) => !found.slice(0, at).some((other) => overlap(end, other)));
  return ends.sort((a, b) => a.from - b.from);
}

/** What comes before a bare rank that the asker has, and what shows after it that it is one of another field. */
const HAVING_BEEN = /\b(as|being|been|am|from|currently|now)( just)? an?$/;
const OF_ANOTHER = /^(of|at|in|for|who|with|on)$/;

/** The ranks of our field that the asker holds, beside a role that is named: "a HIM consultant after 15 years as a manager". */
function ranksIn(words: readonly string[], { names }: SearchIndex): End[] {
  return words.flatMap((word, from): End[] => {
    const after = words[from + 1] ?? 'so';
    if (!HAVING_BEEN.test(textBefore(words, from)) || OF_ANOTHER.test(after) || !STOPWORDS.has(after))
      return [];
    const id = names.byKey.get(`him ${word}`)?.find((one) => kindOf(one) === 'roles');
    return id ? [{ id, from, to: from + 1 }] : [];
  });
}

function endNamed(mention: Mention, words: readonly string[], index: SearchIndex): End[] {
  const { ids, from, to } = mention;
  const before = textBefore(words, from);
  if (NOT_FROM.test(before) || OF_THOSE.test(before)) return [];
  const clear = clearId(mention);
  const held = clear === undefined ? undefined : startOf(clear, index);
  if (held) return [{ id: held, from, to, isHeld: true }];
  // A code is a credential rather than a role: "I have the CPC and the CRC".
  if (namesKind(mention, 'credentials')) return [];
  const all = [...ids, ...ids.flatMap((id) => relatedIds(id, index.knowledge))];
  const id = all.find((one) => kindOf(one) === 'roles' || kindOf(one) === 'starts');
  return id ? [{ id, from, to }] : [];
}

/** The starting point of those who have a degree, diploma or credential: the holder of an RHIT is a "new RHIT". */
function startOf(id: string, { names, knowledge }: SearchIndex): string | undefined {
  const entry = knowledge.entries.get(id);
  const isStart = (other: string): boolean => entryOf(knowledge, 'starts', other) !== undefined;
  if (entry?.kind === 'education') return entry.related?.find(isStart);
  if (entry?.kind === 'questions') return entry.related?.slice(0, 1).find(isStart);
  if (entry?.kind !== 'credentials' || !entry.short) return undefined;
  return names.byKey.get(`new ${wordsOf(entry.short).join(' ')}`)?.find(isStart);
}
