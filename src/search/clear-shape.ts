import type { Intent } from '../intent/intent.ts';
import { hasFacets, isOfKind, type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Certainty } from './evidence/confidence.ts';
import { OFF_TOPIC } from './evidence/off-topic-levels.ts';
import type { Signs } from './learned/odds.ts';
import { clearId } from './reading/mention.ts';
import type { Reading } from './reading/reading.ts';
import { isComparison, mayBeComparison } from './shapes/comparison-cues.ts';
import { STOPWORDS } from './text/stopwords.ts';

/** What is known about a question when its shape is judged. */
type Seen = {
  readonly signs: Signs;
  readonly certainty: Certainty;
  /** Whether anything but a place of work or a starting point is mentioned. */
  readonly mentionsEntry: boolean;
  /** Whether a role, occupation or credential is clearly named. */
  readonly mentionsWork: boolean;
  /** Whether everything that the answer would show is named, and whether nothing else is. */
  readonly allNamed: boolean;
  readonly onlyNamed: boolean;
  /** How many limits a list has. */
  readonly limits: number;
  /** Whether the shape alone shows what is asked for. */
  readonly isExplicit: boolean;
  readonly words: readonly string[];
  readonly best: string | undefined;
};

/** How off topic a question may sound, and what else must hold, for its shape alone to decide. */
type Shape = {
  readonly offTopic: number;
  readonly holds: (seen: Seen) => boolean;
};

/**
 * The share among its rivals that the best entry needs to be meant without being named: a "social worker" fits many of our
 * entries a little.
 */
const AHEAD = 0.5;
const FEW_WORDS = 4;

const SHAPES: Partial<Record<Intent['kind'], Shape>> = {
  // Few words ask for a list, and those sound like anything; a limit such as a place or a fee still more. What is
  // asked for by more than names has been read whole.
  browse: {
    offTopic: 1,
    holds: ({ signs, words, limits, isExplicit }) =>
      isExplicit ||
      signs.offTopic < OFF_TOPIC.ratherNot ||
      (isShort(words, limits) && (limits > 0 || signs.offTopic <= OFF_TOPIC.very)),
  },
  // What the asker does now sounds off topic: "truck driver here, how to become a coder".
  path: {
    offTopic: OFF_TOPIC.very,
    holds: ({ signs, certainty, mentionsEntry, mentionsWork }) =>
      signs.offTopic <= OFF_TOPIC.rather ? mentionsEntry || certainty.isLikely : mentionsWork,
  },
  // All sides are named; or what is described fits best too; or the whole question sounds on topic.
  compare: {
    offTopic: OFF_TOPIC.ratherNot,
    holds: ({ signs, certainty, allNamed }) =>
      allNamed ||
      (signs.shaped === 1 &&
        certainty.isLikely &&
        (signs.seconded === 1 || signs.offTopic < OFF_TOPIC.certainlyNot)),
  },
  // A facet of the one thing that is named and also fits best; not if the question may compare it with something that was
  // not recognized.
  facet: {
    offTopic: OFF_TOPIC.rather,
    holds: ({ signs, certainty, isExplicit, allNamed, onlyNamed, words, best }) =>
      isExplicit ||
      (signs.offTopic <= OFF_TOPIC.certainlyNot &&
        allNamed &&
        onlyNamed &&
        certainty.isLikely &&
        hasFacets(best ?? '') &&
        !isComparison(words) &&
        !mayBeComparison(words)),
  },
  // Several of a kind are asked for, and a question lists them.
  entry: { offTopic: OFF_TOPIC.rather, holds: ({ isExplicit }) => isExplicit },
  // Names of cities sound off topic: "what does an rhit make in chicago".
  states: {
    offTopic: OFF_TOPIC.rather,
    holds: (seen) =>
      seen.mentionsWork ||
      (seen.signs.offTopic <= OFF_TOPIC.ratherNot &&
        (seen.mentionsEntry || seen.certainty.isSure || (standsOut(seen) && seen.certainty.isNear))),
  },
};

/** Whether the shape of a question shows what is asked for, so that no entry needs to stand out. */
export function isClearByShape(
  intent: Intent,
  { mentions, words }: Pick<Reading, 'mentions' | 'words'>,
  seen: Pick<Seen, 'signs' | 'certainty' | 'best' | 'isExplicit'>,
): boolean {
  const shape = SHAPES[intent.kind];
  if (shape === undefined || seen.signs.offTopic > shape.offTopic) return false;
  const mentionsEntry = mentions.some(({ ids }) => ids.some((id) => !isOfKind(id, TOO_COMMON)));
  const mentionsWork = mentions.some(
    ({ ids, edits }) => edits === 0 && ids.length <= ONE_MEANING && ids.every((id) => isOfKind(id, OF_WORK)),
  );
  const sides = intent.kind === 'compare' ? intent.ids : intent.kind === 'facet' ? [intent.id] : [];
  const allNamed = seen.isExplicit || sides.every((side) => mentions.some(({ ids }) => ids.includes(side)));
  const onlyNamed = mentions.every((mention) => sides.includes(clearId(mention) ?? ''));
  const limits = intent.kind === 'browse' ? limitsIn(intent.filter ?? '') : 0;
  return shape.holds({ ...seen, limits, mentionsEntry, mentionsWork, allNamed, onlyNamed, words });
}
/** Settings and starting points are named in all kinds of questions ("nurse", "at home"). */
const TOO_COMMON: readonly Kind[] = ['starts', 'settings'];
const OF_WORK: readonly Kind[] = ['roles', 'credentials', 'outlook'];
/** A role and its occupation may have the same name. */
const ONE_MEANING = 2;

/** How many limits a list has, unless it is a single one that lists of other fields have as well, such as the order. */
function limitsIn(filter: string): number {
  return /by:pay-|fee:|pay:|family:|\+/.test(filter) ? filter.split('+').length : 0;
}

/** Whether hardly a word is about a subject; each limit of a list may take one more, such as the name of a place. */
function isShort(words: readonly string[], limits: number): boolean {
  return words.filter((word) => !STOPWORDS.has(word)).length <= FEW_WORDS + limits;
}

function standsOut({ signs, best }: Seen): boolean {
  return best !== undefined && kindOf(best) !== 'questions' && signs.ahead >= AHEAD;
}
