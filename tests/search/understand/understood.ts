import type { Intent } from '../../../src/intent/intent.ts';
import { intentText } from '../../../src/intent/intent-text.ts';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';

/** What the shipped search makes of a question. */
export function intentOf(question: string): Intent {
  return understand(question, KNOWLEDGE).intent;
}

/** The one entry that a question is answered with, whichever facet leads. */
export function entryFor(question: string): string {
  const intent = intentOf(question);
  return intent.kind === 'entry' || intent.kind === 'facet' ? intent.id : intentText(intent);
}

/** The entries offered by a "did you mean", in alphabetical order. */
export function offeredFor(question: string): string[] {
  const intent = intentOf(question);
  return intent.kind === 'choose' ? [...intent.ids].sort() : [`not a choice: ${intentText(intent)}`];
}

/** The sides of a comparison, in alphabetical order. */
export function sidesFor(question: string): string[] {
  const intent = intentOf(question);
  return intent.kind === 'compare' ? [...intent.ids].sort() : [`not a comparison: ${intentText(intent)}`];
}
