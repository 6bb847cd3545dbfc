import type { Intent } from '../intent/intent.ts';
import type { Candidate } from './evidence/rank-entries.ts';
import type { Reading } from './reading/reading.ts';
import { isComparison } from './shapes/comparison-cues.ts';

/** Between two sentences, or between a question and what introduces it. */
const END = /(?<=[.?!:;…])\s+/;
/** Shows that a sentence asks something. */
const ASKS =
  /\?|^(what|how|is|are|do|does|did|can|could|which|who|why|where|when|would|should|will|has|have)\b/i;
/** Fewer words hardly ask anything by themselves. */
const FEWEST_WORDS = 3;
/** More sentences are a story. */
const MOST_SENTENCES = 4;
const MOST_WORDS = 24;

/** What a text was understood as. */
type Understood = {
  readonly intent: Intent;
  readonly candidates: readonly Candidate[];
  readonly reading: Reading;
};

/**
 * The answer to the one sentence of a text that asks for something clear, if the text around it only made it unsure: "I
 * can't find this anywhere. What does an auditor do?" Undefined if no sentence does, if several ask, or if another entry fits the whole text best.
 */
export function askedAlone(
  { candidates: [best], reading }: Understood,
  understand: (sentence: string) => Understood,
): Intent | undefined {
  // What is compared may stand in several sentences.
  if (reading.words.length > MOST_WORDS || isComparison(reading.words)) return undefined;
  const sentences = reading.text.split(END).filter(Boolean);
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return undefined;
  const [asking, ...others] = sentences.filter(
    (sentence) => sentence.split(' ').length >= FEWEST_WORDS && ASKS.test(sentence),
  );
  if (asking === undefined || others.length > 0) return undefined;
  const { intent } = understand(asking);
  const isClear = intent.kind === 'facet' || intent.kind === 'entry';
  return isClear && intent.id === best?.id ? intent : undefined;
}
