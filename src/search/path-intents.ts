import type { Intent, IntentOf } from '../intent/intent.ts';
import { kindOf } from '../knowledge/kinds.ts';
import { entryOf } from '../knowledge/knowledge.ts';
import { oncePer } from '../once.ts';
import { comparison, namedSides } from './compare-intents.ts';
import { LEAD, lead } from './evidence/lead.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import { kindAsked } from './kind-asked.ts';
import type { Reading } from './reading/reading.ts';
import { questionAbout } from './shapes/best-instead.ts';
import { careerPath } from './shapes/career-path.ts';
import { isOutscored } from './shapes/outscored.ts';
import { asksForPathTo, asksToMove, isLeft, opensWithPath } from './shapes/path-cues.ts';
import { endsOf } from './shapes/path-ends.ts';
import { COMPARING } from './text/joints.ts';
import { wordsBetween } from './text/span.ts';

/**
 * The career path that a question asks for, unless something else fits far better; computed once, since several rules ask.
 */
export const pathAsked = oncePer(
  ({ reading, candidates, index }: ScoredQuestion): IntentOf<'path'> | undefined => {
    // "The letters you take to run the department" are asked for, not the path.
    const path = kindAsked(reading) ? undefined : careerPath(reading, index);
    if (!path || path.elsewhere !== undefined || opensWithPath(reading.words)) return path;
    const ends = [path.from, path.to].filter((id) => id !== undefined);
    // "from an AAS in HIT to HIM director": the degree stands for its holders.
    const named = reading.mentions.flatMap(({ ids }) => ids).filter((id) => kindOf(id) === 'education');
    return isOutscored([...ends, ...named], candidates, index.knowledge) ? undefined : path;
  },
);

/** Compares what both ends of a path pay, instead of how to get there: "is there a decent bump from coder to auditor". */
export function payOfBothEnds(asked: ScoredQuestion): Intent | undefined {
  const ends = [pathAsked(asked)?.from, pathAsked(asked)?.to].filter(isRole);
  return asked.reading.facet === 'pay' && ends.length === 2 ? comparison(ends, 'pay') : undefined;
}

/** What the end of a path pays: "RN at 82k, do I lose money in CDI". */
export function payAtEnd(asked: ScoredQuestion): Intent | undefined {
  const to = pathAsked(asked)?.to;
  return asked.reading.facet === 'pay' && isRole(to) ? { kind: 'facet', id: to, facet: 'pay' } : undefined;
}

/**
 * The journey from a starting point to an end that is only described: "nurse, wants to lead a documentation team one day".
 */
export function journeyFrom(asked: ScoredQuestion): Intent | undefined {
  const path = pathAsked(asked);
  if (!path || path.to !== undefined) return undefined;
  const journey = entryOf(asked.index.knowledge, 'journeys', asked.candidates[0]?.id);
  return journey && journey.start === path.from ? { kind: 'entry', id: journey.id } : undefined;
}

/**
 * The path to the role that is described best, if that is asked for: "how do you end up the top information boss". Where it
 * leads would be told otherwise.
 */
export function pathToDescribed({ reading, candidates }: ScoredQuestion): Intent | undefined {
  const best = candidates[0]?.id;
  const isAsked = reading.facet === 'next' && asksForPathTo(reading.words);
  return isAsked && isRole(best) ? { kind: 'path', to: best, nth: 1 } : undefined;
}

/**
 * The path from what somebody is to what is only described: "can a claims examiner cross over and fight the denials". Undefined
 * if several roles may be described.
 */
export function pathFromNamed({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const { words } = reading;
  if (!asksToMove(words) || words.some((word) => COMPARING.includes(word))) return undefined;
  const [start, ...others] = endsOf(reading, index);
  if (!start || others.length > 0 || start.isDone || !isLeft(start, words)) return undefined;
  const [to, next] = candidates.filter(({ id }) => isRole(id) && id !== start.id);
  const isNear = candidates.slice(0, MOST_BEFORE_END).some(({ id }) => id === to?.id);
  if (!to || !isNear || lead(to, next) < LEAD.clear) return undefined;
  return { kind: 'path', from: start.id, to: to.id, nth: 1 };
}
/** Only what somebody is, and the place where they are, may fit better than what they would become. */
const MOST_BEFORE_END = 3;

function isRole(id: string | undefined): id is string {
  return id !== undefined && kindOf(id) === 'roles';
}

/**
 * The question entry about both names, if the step from one to the other is asked for: "rhit to rhia" compares nothing.
 */
export function stepBetween(asked: ScoredQuestion): Intent | undefined {
  const { reading, candidates, index } = asked;
  const isStep = leadsFromOneToNext(reading);
  const ids = isStep || reading.facet === 'next' ? namedSides(asked) : [];
  if (ids.length === 0) return undefined;
  // The comparison of the two fits "rhit to rhia" about as well, so it is left out.
  const others = isStep ? candidates.filter(({ id }) => kindOf(id) !== 'comparisons') : candidates;
  const id = questionAbout(ids, others, index.knowledge);
  return id ? { kind: 'facet', id, facet: (isStep && reading.facet) || 'next' } : undefined;
}

/** Whether two names have only a "to" between them: "rhit to rhia", "from the CCA to the CCS". */
function leadsFromOneToNext({ mentions, words }: Reading): boolean {
  return mentions.some((mention, at) => {
    const between = wordsBetween(mention, mentions[at + 1], words);
    return between[0] === 'to' && between.length <= 2;
  });
}
