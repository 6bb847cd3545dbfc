import type { Intent } from '../intent.ts';
import { KINDS } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { entryIntent } from './name-intent.ts';
export function understand(question: string, knowledge: Knowledge): { intent: Intent } {
  return { intent: entryIntent(question, knowledge, KINDS) };
}
