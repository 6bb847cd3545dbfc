import type { Intent } from '../intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Card } from './card.ts';

/** Ways from one place to another along the roles' career edges. */
export function pathCard(intent: Extract<Intent, { kind: 'path' }>, _knowledge: Knowledge): Card {
  return {
    kind: 'roles',
    title: 'Path',
    lead: [{ text: JSON.stringify(intent) }],
    sections: [],
    actions: [],
    entries: [],
  };
}
