import { foldName } from '../knowledge/fold-name.ts';
import { type Knowledge, ofKind } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { offTopicFeatures } from '../search/evidence/off-topic.ts';
import { rankEntries } from '../search/evidence/rank-entries.ts';
import { buildIndex, type SearchIndex, searchIndex } from '../search/index/search-index.ts';
import { createClassifier } from '../search/learned/classify.ts';
import type { Embedding } from '../search/learned/embedding.ts';
import { type Learned, SHIPPED } from '../search/learned/shipped.ts';
import { facetFeatures } from '../search/reading/facet-of.ts';
import { readText } from '../search/reading/reading.ts';
import { understand } from '../search/understand.ts';
import type { Trial } from './calibrate.ts';
import { learnClasses, type Sample } from './classes.ts';
import { hundredths } from './descend.ts';
import { type Asking, learnEmbedding } from './embed.ts';
import { INITIAL_WEIGHTS } from './initial-weights.ts';
import { type Example, learnRanking } from './learn-ranking.ts';
import { isRight, type LabeledQuestion, readFaceted } from './questions.ts';
import { shownIds, subjectsById } from './shown.ts';

/**
 * How strongly weights are held down; tuned on questions left out of the training. Ten times as much would lose a tenth of
 * the facets and a fifth of the off-topic questions.
 */
const RIDGES = { facets: 0.0001, offTopic: 0.00005 };

/** Labeled one by one by several people, who do not all draw the same lines. */
const FACETED_WEIGHT = 0.4;
/** Facts show which words go with a facet, but they are not questions. */
const FACT_WEIGHT = 0.2;
/**
 * One in this many of the members' questions in the entries shows what is on topic; all of them would drown out the
 * rest.
 */
const EVERY = 4;
const ASK_WEIGHT = 0.25;

/** A question, and an index that does not contain it: the question files are among the entries' own questions. */
export type QuestionWithIndex = LabeledQuestion & { readonly index: SearchIndex };

/** Whether a member's question in an entry is none of these. */
export function isNoneOf(questions: readonly LabeledQuestion[]): (entry: Entry, at: number) => boolean {
  const left = new Set(questions.map(({ q }) => foldName(q)));
  return (entry, at) => !left.has(foldName(entry.asks[at] ?? ''));
}

/** The index of a knowledge, built without these questions. */
export function indexWithout(questions: readonly LabeledQuestion[], knowledge: Knowledge): SearchIndex {
  return buildIndex(knowledge, isNoneOf(questions));
}

/** What is learned from the questions, except how sure to be. */
export type Trained = Pick<Learned, 'facets' | 'offTopic' | 'ranking'>;

/** Learns which entry a text asks for from the names and members' questions in the entries; `useAsk` leaves some out. */
export function learnEntries(
  knowledge: Knowledge,
  useAsk: (entry: Entry, at: number) => boolean = () => true,
): Embedding {
  const texts = [...knowledge.entries.values()].flatMap((entry): Asking[] =>
    [entry.title, ...entry.aliases, ...entry.asks.filter((_, at) => useAsk(entry, at))].map((text) => ({
      text,
      entry: entry.id,
    })),
  );
  return learnEmbedding(texts);
}

/** Learns which facet a text asks for and whether it is on topic, and then, from that, how to rank entries. */
export function train(questions: readonly QuestionWithIndex[], knowledge: Knowledge): Trained {
  const facets = createClassifier(learnClasses(facetSamples(questions, knowledge), RIDGES.facets));
  const offTopic = createClassifier(
    learnClasses(offTopicSamples(questions, knowledge), RIDGES.offTopic).map(
      ([feature, { offTopic = 0, ours = 0 }]) => [feature, { offTopic: hundredths(offTopic - ours) }],
    ),
  );
  const taught = { facets, offTopic, ranking: SHIPPED.ranking };
  const examples = questions
    .filter(({ kind }) => kind !== 'offtopic')
    .map((asked) => example(asked, taught, knowledge));
  return { ...taught, ranking: learnRanking(examples, new Map(Object.entries(INITIAL_WEIGHTS))) };
}

function facetSamples(questions: readonly QuestionWithIndex[], knowledge: Knowledge): Sample[] {
  const asked = questions.filter(({ kind }) => kind !== 'offtopic');
  const whole = searchIndex(knowledge);
  const read = (text: string, index: SearchIndex): string[] => facetFeatures(readText(text, index));
  const facts = FACETED.flatMap((kind) => ofKind(knowledge, kind)).flatMap((entry) => entry.facts);
  return [
    ...asked.map(({ q, facet, index }) => ({
      features: read(q, index),
      label: labelOf(facet),
      weight: 1,
    })),
    ...readFaceted().map(({ q, facet }) => ({
      features: read(q, whole),
      label: labelOf(facet),
      weight: FACETED_WEIGHT,
    })),
    ...facts.flatMap(({ facet, text }) =>
      facet ? [{ features: read(text, whole), label: facet, weight: FACT_WEIGHT }] : [],
    ),
  ];
}
/** The kinds whose facts are tagged with facets. */
const FACETED = ['questions', 'terms', 'organizations', 'settings', 'education'] as const;
/** Labels in the question files that are not facets of an entry. */
const UNFACETED: readonly string[] = ['general', 'sourcing'];

function labelOf(facet: string): string {
  return UNFACETED.includes(facet) ? 'none' : facet;
}

function offTopicSamples(questions: readonly QuestionWithIndex[], knowledge: Knowledge): Sample[] {
  const asks = [...knowledge.entries.values()].flatMap((entry) => entry.asks);
  const whole = searchIndex(knowledge);
  return [
    ...questions.map(({ q, kind, index }) => ({
      features: offTopicFeatures(readText(q, index)),
      label: kind === 'offtopic' ? 'offTopic' : 'ours',
      weight: 1,
    })),
    ...asks
      .filter((_, at) => at % EVERY === 0)
      .map((ask) => ({
        features: offTopicFeatures(readText(ask, whole)),
        label: 'ours',
        weight: ASK_WEIGHT,
      })),
  ];
}

function example(asked: QuestionWithIndex, taught: Trained, knowledge: Knowledge): Example {
  const index = withTrained(asked.index, taught);
  const candidates = rankEntries(readText(asked.q, index), index);
  return {
    candidates: candidates.map(({ id, features }) => ({
      features: features(),
      right: isRight(asked, subjectsById(id, knowledge)),
    })),
  };
}

function withTrained(index: SearchIndex, taught: Trained): SearchIndex {
  return { ...index, learned: { ...index.learned, ...taught } };
}

/** What each question would be answered with after this training, and whether that is right. */
export function evaluate(
  questions: readonly QuestionWithIndex[],
  taught: Trained,
  knowledge: Knowledge,
): Trial[] {
  return questions.map((asked) => {
    const { signs, proposed, refused } = understand(asked.q, knowledge, withTrained(asked.index, taught));
    return {
      signs,
      ours: asked.kind !== 'offtopic',
      right: isRight(asked, shownIds(proposed, knowledge)),
      silenced: refused !== undefined,
    };
  });
}
