import { ELSEWHERE } from '../../callings.ts';
import type { IntentOf } from '../../intent/intent.ts';
import { leadsTo } from '../../knowledge/career-graph.ts';
import { pathsBetween } from '../../knowledge/career-paths.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { ownCalling } from '../reading/own-calling.ts';
import type { Reading } from '../reading/reading.ts';
import { textBefore, textFrom, wordsBetween } from '../text/span.ts';
import { narrowedStart } from './narrowed-start.ts';
import {
  ASIDE,
  AT_FIRST,
  asksForPath,
  BACKWARDS,
  CHOICE,
  comesFromElsewhere,
  DEGREE_OR_DEGREE,
  FROM,
  GRADUATE,
  HAVING,
  HAVING_STARTED,
  STARTING,
  STRAIGHT,
  TO_BE_THERE,
  TO_ONE,
  TOWARDS,
  WISH,
} from './path-cues.ts';
import { type End, endsOf } from './path-ends.ts';

/**
 * A career path: two places named with words of moving, or one that somebody wants to reach; undefined if none is asked for.
 */
export function careerPath(reading: Reading, index: SearchIndex): IntentOf<'path'> | undefined {
  const { words } = reading;
  const all = endsOf(reading, index);
  const goal = all.findLast((end) => isGoal(end, words));
  const ends = all.filter((end) => !end.isHeld || (goal && isHad(end, goal, words)));
  if (ends.length === 0) return undefined;
  const elsewhere = goal && ends.length === 1 ? elsewhereBefore(goal, words) : undefined;
  if (goal && elsewhere !== undefined) return { kind: 'path', to: goal.id, elsewhere, nth: 1 };
  const isStraight = ends.some((end, at) => STRAIGHT.test(between(end, ends[at + 1], words)));
  const origin = ends.find((end) => isOrigin(end, words));
  if (!asksForPath(words) && !isStraight && !(origin && ends.length > 1)) return undefined;
  if (isChoice(ends, words) || DEGREE_OR_DEGREE.test(words.join(' '))) return undefined;
  const path = goal ? pathTo(goal, ends, reading, index.knowledge) : pathOf(ends, words, index.knowledge);
  return path?.from === undefined ? path : { ...path, from: narrowedStart(path.from, path.to, words, index) };
}

function before({ from }: End, words: readonly string[]): string {
  return textBefore(words, from);
}

function behind({ to }: End, words: readonly string[]): string {
  return textFrom(words, to);
}

function between(end: End, next: End | undefined, words: readonly string[]): string {
  return wordsBetween(end, next, words).join(' ');
}

/** "lawyer to compliance officer": a start that we do not have; if it is a calling we know, the answer may say so. */
function elsewhereBefore(goal: End, words: readonly string[]): string | undefined {
  if (goal.isDone || !comesFromElsewhere(before(goal, words))) return undefined;
  return ownCalling(words) ?? (goal.to === words.length ? ELSEWHERE : undefined);
}

/** Whether somebody wants to reach this role: "ladder up to", "end up as", "… is the goal". */
function isGoal(end: End, words: readonly string[]): boolean {
  if (end.isHeld || kindOf(end.id) !== 'roles') return false;
  return TOWARDS.test(before(end, words)) || TO_BE_THERE.test(behind(end, words));
}

/** Whether a degree or credential is where the asker starts: "bs in him to chio", "i have my RHIT". */
function isHad(end: End, goal: End, words: readonly string[]): boolean {
  const isNext = end.to <= goal.from && STRAIGHT.test(between(end, goal, words));
  return isNext || HAVING.test(before(end, words)) || GRADUATE.test(behind(end, words));
}

function isChoice(ends: readonly End[], words: readonly string[]): boolean {
  const [first] = ends;
  if (!first || ends.length < 2) return false;
  if (CHOICE.test(words.join(' '))) return true;
  // "From director to VP or CIO": either target is one of a path.
  const gap = between(first, ends[1], words);
  if (FROM.test(before(first, words)) && TO_ONE.test(gap)) return false;
  return ends.some((end, at) => ASIDE.test(between(end, ends[at + 1], words)));
}

/** Whether somebody was this before: "a compliance officer who was a coder first", "auditors start as coders". */
function isOrigin(end: End, words: readonly string[]): boolean {
  return HAVING_STARTED.test(before(end, words)) && AT_FIRST.test(behind(end, words));
}

/** The path to a role that somebody wants to reach, from where the text says, even if that is not in the knowledge. */
function pathTo(
  goal: End,
  ends: readonly End[],
  { words, facet }: Pick<Reading, 'words' | 'facet'>,
  knowledge: Knowledge,
): IntentOf<'path'> | undefined {
  const others = ends.filter(({ id }) => id !== goal.id);
  const from = others.find((end) => isStart(end, words)) ?? others[0];
  if (from) {
    const stops = others.filter(({ id }) => id !== from.id).map(({ id }) => id);
    return { kind: 'path', from: from.id, to: goal.id, nth: nthThrough(stops, from.id, goal.id, knowledge) };
  }
  const elsewhere = ownCalling(words);
  if (elsewhere !== undefined) return { kind: 'path', to: goal.id, elsewhere, nth: 1 };
  // "What comes next" before a role asks what leads there, not where it leads.
  const isAsked = facet === 'next' || (goal.isDone && isAskedOfDoing(goal, facet, words));
  return isAsked ? { kind: 'path', to: goal.id, nth: 1 } : undefined;
}

/** Whether the path to what somebody wants to do is asked for: "want to teach HIM at a college" asks for no schooling alone. */
function isAskedOfDoing(goal: End, facet: Reading['facet'], words: readonly string[]): boolean {
  if (facet === undefined || facet === 'start') return true;
  return facet === 'education' && WISH.test(before(goal, words));
}

function isStart(end: End, words: readonly string[]): boolean {
  const isNow = FROM.test(before(end, words)) || STARTING.test(behind(end, words));
  return isNow || isOrigin(end, words);
}

/** The number (from 1) of the first known path that makes these stops; 1 if there is none. */
function nthThrough(stops: readonly string[], from: string, to: string, knowledge: Knowledge): number {
  const paths = stops.length > 0 ? pathsBetween(knowledge, from, to) : [];
  const at = paths.findIndex(({ steps }) =>
    stops.every((stop) => steps.some(({ role }) => role.id === stop)),
  );
  return Math.max(at, 0) + 1;
}

/**
 * The path between the first two places, in the direction in which one leads to the other; a single place has one only if it
 * is a starting point.
 */
function pathOf(
  [first, second]: readonly End[],
  words: readonly string[],
  knowledge: Knowledge,
): IntentOf<'path'> | undefined {
  if (!first) return undefined;
  if (!second || first.id === second.id)
    return kindOf(first.id) === 'starts' ? { kind: 'path', from: first.id, nth: 1 } : undefined;
  const gap = between(first, second, words);
  const isDirected = FROM.test(before(first, words)) || STRAIGHT.test(gap);
  const isBackwards =
    BACKWARDS.test(gap) ||
    isOrigin(second, words) ||
    (!isDirected && kindOf(second.id) === 'starts' && kindOf(first.id) !== 'starts') ||
    (!isDirected && !leadsTo(knowledge, first.id, second.id) && leadsTo(knowledge, second.id, first.id));
  const [from, to] = isBackwards ? [second.id, first.id] : [first.id, second.id];
  return kindOf(to) === 'roles' || isDirected ? { kind: 'path', from, to, nth: 1 } : undefined;
}
