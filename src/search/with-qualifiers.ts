import type { Intent, IntentOf, Qualified } from '../intent/intent.ts';
import { COUNTED_BY_BLS, KNOWN_BY_STATE } from '../knowledge/facets.ts';
import { kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { newestYear } from '../knowledge/periods-in.ts';
import { allAreas, payByState } from '../knowledge/state-pay.ts';
import { placesAsked } from './reading/places-asked.ts';
import { qualifierIn, yearsIn } from './reading/qualifier-in.ts';
import type { Reading } from './reading/reading.ts';

type OfFigures = IntentOf<'facet' | 'compare' | 'states' | 'choose'>;

/** Adds what the question limits its figures to, so that the answer can say which figures it does not have. */
export function withQualifiers(intent: Intent, reading: Reading, knowledge: Knowledge): Intent {
  switch (intent.kind) {
    case 'facet':
    case 'compare':
    case 'states':
      return { ...intent, ...figureLimits(intent, reading, knowledge) };
    case 'choose': {
      const placed = withPlaces(intent, reading, knowledge);
      return { ...placed, ...figureLimits(placed, reading, knowledge) };
    }
    default:
      return intent;
  }
}

function figureLimits(intent: OfFigures, reading: Reading, knowledge: Knowledge): Qualified {
  const { typed, words, facet: asked } = reading;
  const facet = intent.facet ?? asked;
  const found = qualifierIn(words, facet, newestYear(knowledge));
  // An Intent with states shows their figures; any other shows those of the nation, whatever place was named.
  const isPlaced =
    COUNTED_BY_BLS.includes(facet) &&
    statesAskedIn(intent).length === 0 &&
    placesAsked(reading, allAreas(knowledge)).states.length > 0;
  const qualifier = found && makesSense(found, intent) ? found : isPlaced ? 'state' : undefined;
  const years = yearsIn(typed, facet);
  return { ...(qualifier ? { qualifier } : {}), ...(years.length > 0 ? { years } : {}) };
}

/** Whether a qualifier makes sense here: only credentials have holders, and "ontario california" is not abroad. */
function makesSense(qualifier: Qualified['qualifier'], intent: OfFigures): boolean {
  if (qualifier === 'holders') return intent.kind === 'facet' && kindOf(intent.id) === 'credentials';
  return qualifier !== 'abroad' || statesAskedIn(intent).length === 0;
}

function statesAskedIn(intent: OfFigures): readonly string[] {
  return ('states' in intent && intent.states) || [];
}

/** A choice by pay or jobs keeps the places that were named, if there are figures by state. */
function withPlaces(intent: IntentOf<'choose'>, reading: Reading, knowledge: Knowledge): IntentOf<'choose'> {
  const isKnown = intent.ids.some((id) => payByState(knowledge.entries.get(id), knowledge));
  if (!KNOWN_BY_STATE.includes(intent.facet) || intent.against || !isKnown) return intent;
  const places = placesAsked(reading, allAreas(knowledge));
  return places.states.length > 0 ? { ...intent, ...places } : intent;
}
