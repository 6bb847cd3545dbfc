import type { Intent } from '../intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Card } from './card.ts';

/** Pay by state. */
export function statesCard(intent: Extract<Intent, { kind: 'states' }>, _knowledge: Knowledge): Card {
  return {
    kind: 'outlook',
    title: 'States',
    lead: [{ text: JSON.stringify(intent) }],
    sections: [],
    actions: [],
    entries: [],
  };
}
