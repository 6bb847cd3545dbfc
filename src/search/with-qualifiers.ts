import type { Intent, Qualified } from '../intent.ts';
import { COUNTED_BY_BLS } from '../knowledge/facets.ts';
import { kindOf } from '../knowledge/kinds.ts';
import { type Knowledge, occupationOf } from '../knowledge/knowledge.ts';
import { statePayOf } from '../knowledge/states.ts';
import { qualifierIn, yearsIn } from './reading/qualifier-in.ts';
import type { Reading } from './reading/reading.ts';
import { statesIn } from './reading/states-in.ts';

type OfFigures = Extract<Intent, { kind: 'facet' | 'compare' | 'states' | 'choose' }>;

/** An Intent for figures with what the question limits them to, so that the answer can say what it has no figure for. */
export function withQualifiers(intent: Intent, reading: Reading, knowledge: Knowledge): Intent {
  switch (intent.kind) {
    case 'facet':
    case 'compare':
    case 'states':
      return { ...intent, ...qualifiersOf(intent, reading) };
    case 'choose':
      return { ...ofState(intent, reading, knowledge), ...qualifiersOf(intent, reading) };
    default:
      return intent;
  }
}

function qualifiersOf(intent: OfFigures, { text, typed, words, facet: asked }: Reading): Qualified {
  const facet = intent.facet ?? asked;
  const found = qualifierIn(words, facet);
  // Where there are figures by state, those are shown.
  const isOfNation = intent.kind === 'facet' || intent.kind === 'compare';
  const ofState = isOfNation && COUNTED_BY_BLS.includes(facet) && statesIn(text).length > 0;
  const qualifier = found && fits(found, intent) ? found : ofState ? 'state' : undefined;
  const years = yearsIn(typed, facet);
  return { ...(qualifier ? { qualifier } : {}), ...(years.length > 0 ? { years } : {}) };
}

/** Only credentials are held; and "ontario california" is not abroad. */
function fits(qualifier: Qualified['qualifier'], intent: OfFigures): boolean {
  if (qualifier === 'holders') return intent.kind === 'facet' && kindOf(intent.id) === 'credentials';
  return qualifier !== 'abroad' || intent.kind !== 'states' || intent.states.length === 0;
}

/** A choice by pay keeps the one state that was named, where there are figures of it. */
function ofState(
  intent: Extract<Intent, { kind: 'choose' }>,
  { text }: Reading,
  knowledge: Knowledge,
): typeof intent {
  if (intent.facet !== 'pay' || intent.against) return intent;
  const [state, second] = statesIn(text);
  const hasTable = (id: string): boolean =>
    statePayOf(knowledge, occupationOf(knowledge.entries.get(id), knowledge)?.id ?? '') !== undefined;
  if (state === undefined || second !== undefined || !intent.ids.some(hasTable)) return intent;
  const { facet: _, ...rest } = intent;
  return { ...rest, state };
}
