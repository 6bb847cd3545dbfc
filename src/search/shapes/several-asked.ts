import type { Intent } from '../../intent/intent.ts';
import type { Facet } from '../../knowledge/facets.ts';
import { hasFacets, isComparable, type Kind } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { cuedFacet } from '../reading/cued-facet.ts';
import { namesKind } from '../reading/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { relatedIds } from '../reading/related-ids.ts';
import { statesOf } from '../reading/states-in.ts';
import { wordsOf } from '../text/words.ts';
import { isComparison } from './comparison-cues.ts';

/** What separates one question from the next. */
const NEXT = /[,;:?!+&]+|\.\s|\s-+\s|\band\b/i;
/** How a question begins; in a list of what is asked a few words are one: "salary, degree, outlook". */
const OPENING =
  /^(also |then |please |could someone say |can you tell me )*(what|how|is|are|do|does|did|can|could|where|when|which|who|will|would|should)\b(?! not)/;
const MOST_OF_LIST = 4;
/** Fewer questions are asked one at a time, and what comes before them with more words is a story. */
const FEWEST = 3;
const MOST_BEFORE = 8;
const MOST_REMARKS = 2;
/** What the asker has, lacks or went through is not asked for: "no experience", "failed", "the raise is nice". */
const TOLD = /^(no|not|never|without|i|my|did|failed|passed|took|got)\b|\b(is|was|are)\b/;

/**
 * What comes first of several questions about one thing: "RHIT: how much is the test, how long to study, can I take it from
 * home". The last must not decide what is answered.
 */
export function firstOfSeveral({ reading, candidates, index }: ScoredQuestion): Intent | undefined {
  const texts = reading.text.split(NEXT);
  if (texts.length < FEWEST) return undefined;
  // "RHIT, CCA, CPC. No money. What order?" is about three.
  const credentials = reading.mentions.filter((mention) => namesKind(mention, 'credentials'));
  if (isComparison(reading.words) || credentials.length > 1) return undefined;
  const parts = texts.map(wordsOf).filter(({ length }) => length > 0);
  const start = parts.findIndex(isAsked);
  const before = parts.slice(0, Math.max(start, 0)).flat();
  if (start < 0 || before.length > MOST_BEFORE) return undefined;
  // A remark may be between or behind them.
  const asked = parts.slice(start).filter(isAsked);
  const others = parts.slice(start).filter((words) => !isAsked(words));
  if (asked.length < FEWEST || others.length > MOST_REMARKS || statesOf(reading).length > 0) return undefined;
  if (others.some(({ length }) => length > MOST_OF_LIST)) return undefined;
  const [facet, ...further] = asked.flatMap((words) => cuedFacet(words) ?? []);
  const isVaried = further.some((other) => other !== facet) || asked.every(opens);
  const id = facet && isVaried ? thingNamed(reading, facet, candidates, index.knowledge) : undefined;
  return facet && id ? { kind: 'facet', id, facet } : undefined;
}

function isAsked(words: readonly string[]): boolean {
  if (opens(words)) return true;
  return words.length <= MOST_OF_LIST && cuedFacet(words) !== undefined && !TOLD.test(words.join(' '));
}

function opens(words: readonly string[]): boolean {
  return OPENING.test(words.join(' '));
}

/** The first thing that is named, or the role or credential that its name stands for, if that fits better. */
function thingNamed(
  { mentions }: Reading,
  facet: Facet,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): string | undefined {
  const named = mentions.find((mention) => mention.edits === 0 && !namesKind(mention, ...ASIDE));
  const [only, ...more] = named?.ids ?? [];
  if (only === undefined || more.length > 0) return undefined;
  const meant = [only, ...relatedIds(only, knowledge)].filter(
    (id) => hasFacets(id) || (id === only && facet === 'definition'),
  );
  const id = candidates.find((candidate) => meant.includes(candidate.id))?.id ?? meant[0];
  return id !== undefined && isMeantOtherwise(id, mentions, candidates, knowledge) ? undefined : id;
}
/** Whether another thing that is only described fits best: "who is behind the RHIT, what is that group". */
function isMeantOtherwise(
  id: string,
  mentions: Reading['mentions'],
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): boolean {
  if (best === undefined || best.id === id || !isComparable(best.id)) return false;
  const named = mentions.flatMap(({ ids }) => ids);
  return !named.includes(best.id) && !relatedIds(id, knowledge).includes(best.id);
}

/** Named in questions about anything else. */
const ASIDE: readonly Kind[] = ['questions', 'settings', 'starts', 'organizations', 'journeys'];
