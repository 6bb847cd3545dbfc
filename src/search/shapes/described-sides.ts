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
import { sideBySide } from './side-by-side.ts';

/**
 * What separates two described things, and how clear each must be: how far ahead of the next in its half, and among how many
 * that fit the whole question. Tuned on the question files.
 */
const JOINTS: readonly { joints: readonly string[]; ahead: number; among: number }[] = [
  { joints: [...OPPOSING, 'against'], ahead: LEAD.slight, among: 8 },
  { joints: ['or', 'than', 'then'], ahead: LEAD.clear, among: 5 },
];
/** Only after these is "then" a mistyped "than": "is the COC harder then the CPC". */
const COMPARATIVE =
  /^(more|less|worse|better|harder|easier|cheaper|longer|shorter|higher|lower|faster|slower|bigger|smaller)$/;
/** "rather than", "I would rather code than bill": what follows is excluded on purpose. */
const LEFT_OUT = /\brather\b|\b(other|earlier|longer)$/;

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
  const { words, mentions } = reading;
  const at = words.findIndex((_, place) => isJoint(words, place));
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
  const left = fitting(readingOfPart(reading, 0, at));
  if (curated.length === 0 && lead(left[0], left[1]) < demands.ahead) return undefined;
  const right = fitting(readingOfPart(reading, at + 1, words.length));
  const pair = bestPair(left, right);
  if (!pair) return undefined;
  const isCurated = curated.some(({ of }) => of.every((side) => pair.ids.includes(side)));
  if (isCurated && pair.lost <= LEAD.clear) return pair.ids;
  const clear =
    pair.lost <= LEAD.slight && [left, right].every((half) => lead(half[0], half[1]) >= demands.ahead);
  return clear && pair.ids.every((id) => among(demands.among).includes(id)) ? pair.ids : undefined;
}

function isJoint(words: readonly string[], at: number): boolean {
  const [word = '', after] = words.slice(at, at + 2);
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
