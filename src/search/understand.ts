import type { Intent } from '../intent/intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { askedAlone } from './asked-alone.ts';
import { type Decision, decide } from './decide.ts';
import { entryIntent } from './entry-intents.ts';
import { type Certainty, certaintyOf } from './evidence/confidence.ts';
import { OFF_TOPIC } from './evidence/off-topic-levels.ts';
import { type Candidate, rankEntries } from './evidence/rank-entries.ts';
import type { ScoredQuestion } from './evidence/scored-question.ts';
import { signsOf } from './evidence/signs.ts';
import { type SearchIndex, searchIndex } from './index/search-index.ts';
import { withKindAsked } from './kind-asked.ts';
import type { Signs } from './learned/odds.ts';
import { type Proposal, propose } from './propose.ts';
import { readQuestion } from './read-question.ts';
import { asksOfOthersWork } from './reading/others-work.ts';
import { asksPayOfOthers } from './reading/pay-of-others.ts';
import type { Reading } from './reading/reading.ts';
import { type Reason, refusalOf } from './refusals.ts';
import { listsOtherField } from './shapes/lists.ts';
import { isConfirmed } from './shapes/outscored.ts';
import { withResolvedMentions } from './shapes/resolve-mentions.ts';
import { withoutChatter } from './text/chatter.ts';
import { wordsOf } from './text/words.ts';
import { withQualifiers } from './with-qualifiers.ts';

/** What a question was understood as, and why. */
type Understood = Decision & {
  /** What it would be answered with if that were sure enough. */
  readonly proposed: Intent | undefined;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** What decides between answering, asking back and silence. */
  readonly signs: Signs;
  readonly certainty: Certainty;
  /** Why it is refused, however well something fits; an entry's own question, word for word, is answered all the same. */
  readonly refused: Reason | undefined;
};

/** A question in a member's own words as an Intent. Deterministic; never throws, whatever the text. */
export function understand(
  question: string,
  knowledge: Knowledge,
  index = searchIndex(knowledge),
): Understood {
  const whole = understandWhole(question, knowledge, index);
  const { intent, refused, signs } = whole;
  if (isAnswer(intent) || refused || signs.offTopic > OFF_TOPIC.hardly) return whole;
  const asked = askedAlone(whole, (sentence) => understandWhole(sentence, knowledge, index));
  return asked ? { ...whole, intent: asked, because: 'one of its sentences asks it clearly' } : whole;
}

/** The same, with all that the text says taken together. */
function understandWhole(question: string, knowledge: Knowledge, index: SearchIndex): Understood {
  const read = readQuestion(question, index);
  const candidates = withKindAsked(rankEntries(read, index), read);
  const reading = withResolvedMentions(read, candidates, knowledge);
  const asked: ScoredQuestion = { reading, candidates, index };
  const proposal = propose(asked);
  const { intent: proposed, shaped } = proposal;
  const signs: Signs = {
    ...signsOf(reading, candidates, index),
    shaped: shaped ? 1 : 0,
    seconded: shaped && isConfirmed(proposed, candidates, knowledge) ? 1 : 0,
  };
  const certainty = certaintyOf(signs, index.learned.confidence);
  const refused = whyRefused(asked, signs, proposal);
  const found = decide(asked, proposal, { signs, certainty, refused });
  const { intent, because } = isAnswer(found.intent) ? found : (wordForWord(asked) ?? found);
  const qualified = withQualifiers(intent, reading, knowledge);
  return { intent: qualified, because, proposed, reading, candidates, signs, certainty, refused };
}

function isAnswer({ kind }: Intent): boolean {
  return kind !== 'choose' && kind !== 'unknown';
}

/** Why a question is refused; undefined if nothing speaks against answering it. */
function whyRefused(
  { reading, index }: ScoredQuestion,
  signs: Signs,
  { intent: proposed, shaped }: Proposal,
): Reason | undefined {
  if (asksPayOfOthers(reading)) return 'the pay of others';
  if (asksOfOthersWork(reading)) return 'the work of others';
  if (!shaped && listsOtherField(reading, index)) return 'jobs in another field';
  const reason = refusalOf(reading);
  // "APC or DRG for a patient who stays overnight" does not ask to code a case.
  const isComparison = reason === 'coding a case' && signs.shaped === 1 && proposed?.kind === 'compare';
  return signs.offTopic <= OFF_TOPIC.certainlyNot || isComparison ? undefined : reason;
}

/** Whoever adds a question to an entry can rely on it, however little else supports the entry. */
function wordForWord(asked: ScoredQuestion): Decision | undefined {
  const { reading, index } = asked;
  const { text } = reading;
  const at = index.verbatim(wordsOf(text)) ?? index.verbatim(wordsOf(withoutChatter(text)));
  const id = index.ids[at ?? -1];
  if (id === undefined) return undefined;
  return { intent: entryIntent(id, asked), because: 'it is one of its questions, word for word' };
}
