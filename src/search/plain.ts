import type { Intent } from '../intent.ts';
import { kindOf } from '../knowledge/kinds.ts';
import type { Sureness } from './evidence/confidence.ts';
import type { Signs } from './learned/odds.ts';
import { WITH_FACETS } from './only-name.ts';
import type { Reading } from './reading/reading.ts';
import { maySetBeside, setsBeside } from './shapes/beside.ts';
import { STOPWORDS } from './text/stopwords.ts';

/** The signs of a question, whether it names anything of ours, and the entry that fits best. */
type Seen = {
  readonly signs: Signs;
  readonly sureness: Sureness;
  readonly names: boolean;
  /** Whether work of ours or a credential is named without doubt. */
  readonly namesWork: boolean;
  /** Whether all that would be answered with is named, and whether nothing else is. */
  readonly allNamed: boolean;
  readonly onlyNamed: boolean;
  /** Whether it is a list by pay in a place that is named. */
  readonly isPlaced: boolean;
  /** Whether the shape tells all by itself. */
  readonly isTold: boolean;
  readonly words: readonly string[];
  readonly best: string | undefined;
};

/** How much a question may sound like one of another topic, and what else must hold, for its shape to tell what is asked for. */
type Shape = {
  readonly offTopic: number;
  readonly holds: (seen: Seen) => boolean;
};

/** Below this a question hardly is anything but ours. */
const SURELY_OURS = 0.1;
/** How far ahead an occupation must be to be meant where none is named: a "social worker" fits many of ours a little. */
const AHEAD = 0.5;
const FEW_WORDS = 4;
/** Above this a question needs a name of ours to be ours. */
const MAYBE_OURS = 0.3;
/** Above this it needs the name of work of ours. */
const PROBABLY_OURS = 0.65;

const SHAPES: Partial<Record<Intent['kind'], Shape>> = {
  // A list is asked for in few words, which sound like anything.
  browse: {
    offTopic: 0.8,
    holds: ({ signs, words, isPlaced }) => isShort(words, isPlaced) || signs.offTopic < MAYBE_OURS,
  },
  // What the asker is now sounds like another topic: "truck driver here, how to become a coder".
  path: {
    offTopic: 0.92,
    holds: ({ signs, sureness, names, namesWork }) =>
      signs.offTopic <= PROBABLY_OURS ? names || sureness.isLikely : namesWork,
  },
  // All sides are named, or what is described beside each other fits best too, or all of the question sounds like ours.
  compare: {
    offTopic: 0.5,
    holds: ({ signs, sureness, allNamed }) =>
      allNamed ||
      (signs.offTopic < MAYBE_OURS &&
        signs.shaped === 1 &&
        sureness.isLikely &&
        (signs.seconded === 1 || signs.offTopic < SURELY_OURS)),
  },
  // A facet of the one thing that is named, which fits best too; where it may be set beside another, that may not have been seen.
  facet: {
    offTopic: 0.5,
    holds: ({ signs, sureness, isTold, allNamed, onlyNamed, words, best }) =>
      isTold ||
      (signs.offTopic <= SURELY_OURS &&
        allNamed &&
        onlyNamed &&
        sureness.isLikely &&
        WITH_FACETS.includes(kindOf(best ?? '')) &&
        !setsBeside(words) &&
        !maySetBeside(words)),
  },
  // Names of cities sound like anything: "what does an rhit make in chicago".
  states: {
    offTopic: PROBABLY_OURS,
    holds: (seen) =>
      seen.namesWork ||
      (seen.signs.offTopic <= MAYBE_OURS &&
        (seen.names || seen.sureness.isSure || (standsOut(seen) && seen.sureness.isNear))),
  },
};

/** Whether the shape of a question tells what is asked for, so that no entry needs to stand out. */
export function isPlain(
  intent: Intent,
  { links, words }: Pick<Reading, 'links' | 'words'>,
  seen: Pick<Seen, 'signs' | 'sureness' | 'best' | 'isTold'>,
): boolean {
  const shape = SHAPES[intent.kind];
  if (shape === undefined || seen.signs.offTopic > shape.offTopic) return false;
  const names = links.some(({ ids }) => ids.some((id) => !TOO_COMMON.includes(kindOf(id) ?? '')));
  const namesWork = links.some(
    ({ ids, edits }) =>
      edits === 0 && ids.length <= ONE_MEANING && ids.every((id) => OF_WORK.includes(kindOf(id) ?? '')),
  );
  const sides = intent.kind === 'compare' ? intent.ids : intent.kind === 'facet' ? [intent.id] : [];
  const allNamed = seen.isTold || sides.every((side) => links.some(({ ids }) => ids.includes(side)));
  const onlyNamed = links.every(
    ({ ids, edits }) => edits === 0 && ids.length === 1 && sides.includes(ids[0] ?? ''),
  );
  const isPlaced = intent.kind === 'browse' && intent.filter?.includes('by:pay-') === true;
  return shape.holds({ ...seen, isPlaced, names, namesWork, allNamed, onlyNamed, words });
}
/** Places and callings are named in all kinds of questions ("nurse", "at home"). */
const TOO_COMMON: readonly string[] = ['starts', 'settings'];
const OF_WORK: readonly string[] = ['roles', 'credentials', 'outlook'];
/** A role and the occupation that it is counted in may have one name. */
const ONE_MEANING = 2;

/** Hardly a word says anything of the subject; the name of a place is one more. */
function isShort(words: readonly string[], isPlaced: boolean): boolean {
  return words.filter((word) => !STOPWORDS.has(word)).length <= FEW_WORDS + (isPlaced ? 1 : 0);
}

function standsOut({ signs, best }: Seen): boolean {
  return best !== undefined && kindOf(best) !== 'questions' && signs.ahead >= AHEAD;
}
