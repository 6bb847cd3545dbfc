import type { Intent } from '../intent.ts';
import { kindOf } from '../knowledge/kinds.ts';
import { entryOf } from '../knowledge/knowledge.ts';
import type { Asked } from './asked.ts';
import { comparison, namedBeside } from './compare-intents.ts';
import type { Reading } from './reading/reading.ts';
import { pathIntent } from './shapes/path-intent.ts';
import { opensWithWay } from './shapes/path-words.ts';
import { isOutshone, questionAbout } from './shapes/rivals.ts';

/** The way from one place to another, or what a move pays. */
export function path({ reading, candidates, index, knowledge }: Asked): Intent | undefined {
  const intent = pathIntent(reading, index, knowledge);
  if (!intent) return undefined;
  const ends = [intent.from, intent.to].filter((id) => id !== undefined);
  // "from an AAS in HIT to HIM director": the degree stands for those who have it.
  const named = reading.links.flatMap(({ ids }) => ids).filter((id) => kindOf(id) === 'education');
  const isToldStraight = intent.elsewhere !== undefined || opensWithWay(reading.words);
  if (!isToldStraight && isOutshone([...ends, ...named], candidates, knowledge)) return undefined;
  // "is there a decent bump from coder to auditor": what each pays, not how to get there.
  if (reading.facet === 'pay' && ends.length === 2 && ends.every((id) => kindOf(id) === 'roles'))
    return comparison(ends, 'pay');
  // "RN at 82k, do I lose money in CDI": what it pays there.
  if (reading.facet === 'pay' && intent.to && kindOf(intent.to) === 'roles')
    return { kind: 'facet', id: intent.to, facet: 'pay' };
  // "nurse, wants to lead a documentation team one day": where to is described, and a journey leads there.
  const journey = intent.to === undefined ? entryOf(knowledge, 'journeys', candidates[0]?.id) : undefined;
  return journey && journey.start === intent.from ? { kind: 'entry', id: journey.id } : intent;
}

/** The next step from the RHIT to the RHIA is no comparison where a question about both tells it. */
export function wayBetween(asked: Asked): Intent | undefined {
  const { reading, candidates, knowledge } = asked;
  const isWay = leadsFromOneToNext(reading);
  const ids = isWay || reading.facet === 'next' ? namedBeside(asked) : [];
  if (ids.length === 0) return undefined;
  // The comparison of the two fits "rhit to rhia" about as well.
  const others = isWay ? candidates.filter(({ id }) => kindOf(id) !== 'comparisons') : candidates;
  const id = questionAbout(ids, others, knowledge);
  return id ? { kind: 'facet', id, facet: (isWay && reading.facet) || 'next' } : undefined;
}

/** "rhit to rhia", "from the CCA to the CCS": two names with nothing but the way between them. */
function leadsFromOneToNext({ links, words }: Reading): boolean {
  return links.some(({ to }, at) => {
    const between = words.slice(to, links[at + 1]?.from ?? to);
    return between[0] === 'to' && between.length <= 2;
  });
}
