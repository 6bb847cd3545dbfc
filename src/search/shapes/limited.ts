import type { Intent } from '../../intent.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { qualifierIn, yearsIn } from '../reading/qualified.ts';
import type { Reading } from '../reading/reading.ts';

/** An Intent for figures with what the question limits them to, so that the answer can say what it has no figure for. */
export function limited(intent: Intent, { typed, words, facet }: Reading): Intent {
  if (intent.kind !== 'facet' && intent.kind !== 'compare' && intent.kind !== 'states') return intent;
  const side = intent.facet ?? facet;
  const found = qualifierIn(words, side);
  const ofCredential = intent.kind === 'facet' && kindOf(intent.id) === 'credentials';
  // "ontario california" is not abroad.
  const ofState = intent.kind === 'states' && intent.states.length > 0;
  const isUnfit = (found === 'holders' && !ofCredential) || (found === 'abroad' && ofState);
  const qualifier = isUnfit ? undefined : found;
  const years = intent.kind === 'facet' ? yearsIn(typed, side) : [];
  return { ...intent, ...(qualifier ? { qualifier } : {}), ...(years.length > 0 ? { years } : {}) };
}
