import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import { type Candidate, rankEntries } from '../evidence/rank-entries.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { clearIds, type Mention } from '../reading/mention.ts';
import { type Reading, readingOfPart } from '../reading/reading.ts';
import { OPPOSING } from '../text/joints.ts';
import { textBefore } from '../text/span.ts';
import { continuesSameThing, separatesValues } from './comparison-cues.ts';
import { withDescribedRoles } from './described-roles.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * What separates two described things, and how clear each must be: how far ahead of the next in its half, and among how many
 * that fit the whole question. Tuned on the question files.
 */
const JOINTS: readonly { joints: readonly string[]; ahead: number; among: number }[] = [
  { joints: [...OPPOSING, 'against', 'v'], ahead: LEAD.slight, among: 8 },
  { joints: ['or', 'than', 'then'], ahead: LEAD.clear, among: 5 },
];
/** Only after these is "then" a mistyped "than": "is the COC harder then the CPC". */
const COMPARATIVE =
  /^(more|less|worse|better|harder|easier|cheaper|longer|shorter|higher|lower|faster|slower|bigger|smaller)$/;
/** "rather than", "I would rather code than bill": what follows is excluded on purpose. */
const LEFT_OUT = /\brather\b|\b(other|earlier|longer)$/;

/** After these a name only describes something else: "the coding specialist one". */
const STANDS_IN = /^(ones?|things?)$/;

/** The halves of a longer question are mostly a story, not two things. */
const MOST_WORDS = 26;
/** How many entries are scored for each half; only the best matter. */
const LOOKED_AT = 12;
/** How many entries of each half may be meant. */
const TRIED = 5;
/**
 * A curated comparison of the pair must be among this many that fit the whole question best; if two things are named, the
 * very best.
 */
const AMONG = 6;

/** Two entries of one kind, one from each half, and how much worse they fit than the best of each. */
type Pair = { readonly ids: string[]; readonly lost: number };

/**
 * The two things that a question compares if it does not name both: "CDI or the person who rechecks coders". Each half is
 * read by itself; their meanings must be of one kind and fit the question as a whole.
 */
export function describedSides(
  reading: Reading,
  candidates: readonly Candidate[],
  index: SearchIndex,
): string[] | undefined {
  const { knowledge } = index;
  const { words } = reading;
  const at = words.findIndex((_, place) => isJoint(words, place));
  const mentions = withoutRepeated(withDescribedRoles(reading, index.names), at);
  const demands = JOINTS.find(({ joints }) => joints.includes(words[at] ?? ''));
  // Three names are no two halves.
  if (!demands || words.length > MOST_WORDS || mentions.length > 2) return undefined;
  if (allNamed(candidates[0]?.id, mentions, knowledge) || namedAround(at, reading)) return undefined;
  const fitting = (half: Reading): Candidate[] =>
    rankEntries(half, index, LOOKED_AT).filter(({ id }) => isComparable(id));
  const among = (places: number): string[] => candidates.slice(0, places).map(({ id }) => id);
  const curated = among(mentions.length < 2 ? AMONG : 1).flatMap(
    (id) => entryOf(knowledge, 'comparisons', id) ?? [],
  );
  const left = fitting(readingOfPart({ ...reading, mentions }, 0, at));
  const named = clearIds(mentions.filter(({ to }) => !STANDS_IN.test(words[to] ?? '')));
  const meant = farAhead(candidates, named, knowledge);
  if (meant) {
    const halves = [left, fitting(readingOfPart({ ...reading, mentions }, at + 1, words.length))];
    const sides = inOrder(meant, halves, lead(candidates[0], candidates[1]));
    if (sides) return sides;
  }
  if (curated.length === 0 && lead(left[0], left[1]) < demands.ahead) return undefined;
  const right = fitting(readingOfPart({ ...reading, mentions }, at + 1, words.length));
  const pair = bestPair(left, right);
  if (!pair) return undefined;
  const isCurated = curated.some(({ of }) => of.every((side) => pair.ids.includes(side)));
  if (isCurated && pair.lost <= LEAD.clear) return pair.ids;
  const clear =
    pair.lost <= LEAD.slight && [left, right].every((half) => lead(half[0], half[1]) >= demands.ahead);
  return clear && pair.ids.every((id) => among(demands.among).includes(id)) ? pair.ids : undefined;
}

/** The two sides of the best entry, if it is a comparison far ahead of all else and nothing but its sides is named. */
function farAhead(
  [best, second]: readonly Candidate[],
  named: readonly string[],
  knowledge: Knowledge,
): readonly string[] | undefined {
  const sides = entryOf(knowledge, 'comparisons', best?.id)?.of;
  if (sides?.length !== 2 || lead(best, second) < LEAD.far) return undefined;
  const isOther = (id: string): boolean => isComparable(id) && !sides.includes(id);
  return named.some(isOther) ? undefined : sides;
}

/**
 * These sides in the order of the text, if the halves confirm them: one is the best of its half, and the other comes near
 * in the other half, or they are ahead by more than what is best there. So little is said of "coding same day visits"
 * that any coder fits it. Undefined if they do not.
 */
function inOrder(
  sides: readonly string[],
  halves: readonly (readonly Candidate[])[],
  ahead: number,
): string[] | undefined {
  for (const [at, half] of halves.entries()) {
    const found = half[0]?.id;
    const other = sides.find((side) => side !== found);
    if (found === undefined || other === undefined || !sides.includes(found)) continue;
    const [best, second] = halves[1 - at] ?? [];
    const near = halves[1 - at]?.find(({ id }) => id === other);
    if (lead(best, near) <= LEAD.clear || ahead > Math.max(LEAD.alone, lead(best, second)))
      return at === 0 ? [found, other] : [other, found];
  }
  return undefined;
}

/** The mentions without a name that is on both sides of a joint: "the coder who … or the coder who …" tells two apart. */
function withoutRepeated(mentions: readonly Mention[], at: number): readonly Mention[] {
  const left = clearIds(mentions.filter(({ to }) => to <= at));
  const right = clearIds(mentions.filter(({ from }) => from > at));
  return mentions.filter(({ ids: [id = ''] }) => !(left.includes(id) && right.includes(id)));
}

function isJoint(words: readonly string[], at: number): boolean {
  const [word = '', after] = words.slice(at, at + 2);
  if (word === 'v' && /^(the|an?|those|people|whoever)$/.test(after ?? '')) return at > 0;
  if (at === 0 || after === undefined || !JOINTS.some(({ joints }) => joints.includes(word))) return false;
  if (separatesValues(words, at)) return false;
  if (word === 'then' && !COMPARATIVE.test(words[at - 1] ?? '')) return false;
  if (/ed$/.test(word) && !/^(to|with)$/.test(after)) return false;
  return !continuesSameThing(after) && !(word === 'than' && LEFT_OUT.test(textBefore(words, at)));
}

/** Whether the best entry is a comparison whose sides are all named: then nothing is left to find. */
function allNamed(best: string | undefined, mentions: readonly Mention[], knowledge: Knowledge): boolean {
  const sides = entryOf(knowledge, 'comparisons', best)?.of;
  return sides?.every((side) => mentions.some(({ ids }) => ids.includes(side))) ?? false;
}

/** Whether two places of work are clearly named around the joint: "stay at the hospital or take the payer job". */
function namedAround(at: number, { mentions, words }: Pick<Reading, 'mentions' | 'words'>): boolean {
  const sides = [mentions.findLast(({ to }) => to <= at), mentions.find(({ from }) => from > at)];
  const [left, right] = sides.filter((mention) => mention !== undefined);
  if (!left || !right || sideBySide([left, right], words).length < 2) return false;
  const [first, second] = clearIds([left, right]);
  return first !== second && [first, second].every((id) => id !== undefined && kindOf(id) === 'settings');
}

/** The two entries of one kind, one from each half, that fit best together. */
function bestPair(left: readonly Candidate[], right: readonly Candidate[]): Pair | undefined {
  const best = (left[0]?.score ?? 0) + (right[0]?.score ?? 0);
  const pairs = left.slice(0, TRIED).flatMap((a) =>
    right
      .slice(0, TRIED)
      .filter((b) => a.id !== b.id && kindOf(a.id) === kindOf(b.id))
      .map((b): Pair => ({ ids: [a.id, b.id], lost: best - a.score - b.score })),
  );
  return pairs.sort((a, b) => a.lost - b.lost)[0];
}
