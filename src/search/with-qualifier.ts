import type { Intent } from '../intent.ts';
import type { Facet } from '../knowledge/facets.ts';
import { kindOf } from '../knowledge/kinds.ts';
import { qualifierIn, yearsIn } from './reading/qualifier-in.ts';
import type { Reading } from './reading/reading.ts';
import { statesIn } from './reading/states-in.ts';

/** Facets whose figures may be wanted of a state. */
const BY_STATE: readonly Facet[] = ['pay', 'jobs', 'growth'];

/** An Intent for figures with what the question limits them to, so that the answer can say what it has no figure for. */
export function withQualifier(intent: Intent, { text, typed, words, facet }: Reading): Intent {
  if (intent.kind !== 'facet' && intent.kind !== 'compare' && intent.kind !== 'states') return intent;
  const side = intent.facet ?? facet;
  const found = qualifierIn(words, side);
  const ofCredential = intent.kind === 'facet' && kindOf(intent.id) === 'credentials';
  // "ontario california" is not abroad.
  const ofState = intent.kind === 'states' && intent.states.length > 0;
  const isUnfit = (found === 'holders' && !ofCredential) || (found === 'abroad' && ofState);
  // Where there are figures by state, those are shown.
  const isOfNation = intent.kind === 'facet' && BY_STATE.includes(intent.facet) && statesIn(text).length > 0;
  const qualifier = found && !isUnfit ? found : isOfNation ? 'state' : undefined;
  const years = intent.kind === 'facet' ? yearsIn(typed, side) : [];
  return { ...intent, ...(qualifier ? { qualifier } : {}), ...(years.length > 0 ? { years } : {}) };
}
