import type { Intent } from '../intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { cleanText } from './clean.ts';
import { understand } from './understand.ts';

/** A member's question as an Intent; where nothing is asked, as in a lone mention, it is the help. */
export function questionIntent(text: string, knowledge: Knowledge): Intent {
  return cleanText(text) === '' ? { kind: 'help' } : understand(text, knowledge).intent;
}
