import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Choice, suggestNames } from './names.ts';
export function suggestQuestions(typed: string, knowledge: Knowledge): Choice[] {
  return suggestNames(typed, knowledge, ['questions', 'credentials', 'roles']);
}
