import type { Intent } from '../intent.ts';
import { kindOf } from '../knowledge/kinds.ts';
import { isLikely, isNear, isSure, type Signs } from './confidence.ts';

/** How foreign a question may sound at most, and what else must hold, for its shape to tell what is asked for. */
type Shape = {
  readonly foreign: number;
  /** `best`: the entry that fits best. */
  readonly holds: (signs: Signs, best: string | undefined) => boolean;
};

/** Below this a question hardly is anything but ours. */
const SURELY_OURS = 0.1;
/** How far ahead an occupation must be to be meant where none is named: a "social worker" fits many of ours a little. */
const AHEAD = 0.5;

const SHAPES: Partial<Record<Intent['kind'], Shape>> = {
  // A list is asked for in few words.
  browse: { foreign: 0.8, holds: () => true },
  path: { foreign: 0.3, holds: (signs) => signs.linked === 1 || isLikely(signs) },
  // What is named beside each other fits best too, or all of the question sounds like ours.
  compare: {
    foreign: 0.3,
    holds: (signs) =>
      signs.shaped === 1 && isLikely(signs) && (signs.seconded === 1 || (signs.foreign ?? 1) < SURELY_OURS),
  },
  states: {
    foreign: 0.3,
    holds: (signs, best) => signs.linked === 1 || isSure(signs) || (standsOut(signs, best) && isNear(signs)),
  },
};

/** Whether the shape of a question tells what is asked for, so that no entry needs to stand out. */
export function isPlain({ kind }: Intent, signs: Signs, best: string | undefined): boolean {
  const shape = SHAPES[kind];
  return shape !== undefined && (signs.foreign ?? 0) <= shape.foreign && shape.holds(signs, best);
}

function standsOut({ ahead = 0 }: Signs, best: string | undefined): boolean {
  return best !== undefined && kindOf(best) !== 'questions' && ahead >= AHEAD;
}
