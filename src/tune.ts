import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './folders.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { formatProblem } from './knowledge/problem.ts';
import { loadKnowledge } from './knowledge/store.ts';
import { programArguments } from './program-arguments.ts';
import { writeClassifier } from './search/learned/classify.ts';
import type { Embedding } from './search/learned/embedding.ts';
import { writeEmbedding } from './search/learned/embedding-text.ts';
import { SHIPPED } from './search/learned/shipped.ts';
import { learnConfidence, learnThresholds, type Trial } from './tune/calibrate.ts';
import {
  evaluate,
  indexWithout,
  isNoneOf,
  learnEntries,
  type QuestionWithIndex,
  type Trained,
  train,
} from './tune/learn.ts';
import {
  type LabeledQuestion,
  LEARNED_FROM,
  MEASURED_WITH,
  ONLY_LEARNED_FROM,
  readQuestions,
} from './tune/questions.ts';

/** How many parts the questions are split into, each tried with what was learned from the others. */
const FOLDS = 5;
const MADE = '/** Made by `npm run tune`; do not edit by hand. */';

programArguments({
  usage:
    'npm run tune   relearns what stands in src/search/learned from the questions and the knowledge; takes about a quarter of an hour',
});
const built = loadKnowledge(KNOWLEDGE_DIR);
if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
tune(built.knowledge);

/**
 * Learns everything in `src/search/learned/learned.ts` and `entries.ts`. How sure to be is learned from questions that the rest was
 * not learned from: questions known by heart would look surer than they are.
 */
function tune(knowledge: Knowledge): void {
  const questions = posed([...LEARNED_FROM, ...ONLY_LEARNED_FROM].flatMap(readQuestions), knowledge);
  const untried = new Set(ONLY_LEARNED_FROM.flatMap(readQuestions).map(({ q }) => q));
  const trials: Trial[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const taught = train(
      questions.filter((_, at) => at % FOLDS !== fold),
      knowledge,
    );
    trials.push(
      ...evaluate(
        questions.filter(({ q }, at) => at % FOLDS === fold && !untried.has(q)),
        taught,
        knowledge,
      ),
    );
    console.log(`part ${fold + 1} of ${FOLDS}: ${share(trials)}`);
  }
  const odds = learnConfidence(trials);
  const { figures, ...thresholds } = learnThresholds(trials, odds);
  const taught = train(questions, knowledge);
  console.log(
    `learned from ${questions.length} questions; with all of them: ${share(evaluate(questions, taught, knowledge))}`,
  );
  const note = `Answering from ${thresholds.answer}: ${percentText(figures.answered)} of the questions for us are answered, ${percentText(figures.wrong)} wrongly, and ${percentText(figures.offTopic)} of the others.`;
  console.log(note);
  write('learned.ts', sourceText(taught, { ...odds, ...thresholds }, note));
  write('entries.ts', entriesText(learnEntries(knowledge, isNoneOf(MEASURED_WITH.flatMap(readQuestions)))));
}

function write(name: string, text: string): void {
  writeFileSync(join(PROJECT_ROOT, 'src', 'search', 'learned', name), text);
}

/** Every question with an index that was neither built nor learned from a question of its part. */
function posed(questions: readonly LabeledQuestion[], knowledge: Knowledge): QuestionWithIndex[] {
  const indexes = Array.from({ length: FOLDS }, (_, fold) => {
    const part = questions.filter((_, at) => at % FOLDS === fold);
    const entries = learnEntries(knowledge, isNoneOf(part));
    return { ...indexWithout(part, knowledge), learned: { ...SHIPPED, entries } };
  });
  return questions.flatMap((asked, at) => {
    const index = indexes[at % FOLDS];
    return index ? [{ ...asked, index }] : [];
  });
}

function share(trials: readonly Trial[]): string {
  const ours = trials.filter((trial) => trial.ours);
  return `${ours.filter(({ right }) => right).length} of ${ours.length} proposals right`;
}

function percentText(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function sourceText({ ranking, facets, offTopic }: Trained, confidence: object, note: string): string {
  return [
    MADE,
    'type Weights = Readonly<Record<string, number>>;',
    '',
    `export const RANKING: Weights = ${JSON.stringify(Object.fromEntries(ranking), null, 2)};`,
    '',
    `export const FACETS = \`\n${writeClassifier(facets)}\n\`;`,
    '',
    `export const OFF_TOPIC = \`\n${writeClassifier(offTopic)}\n\`;`,
    '',
    `/** Tried on questions that the rest was not learned from. ${note} */`,
    'export const CONFIDENCE =',
    `  ${JSON.stringify(confidence)};`,
    '',
  ].join('\n');
}

function entriesText(entries: Embedding): string {
  const { dimensions, grams, entries: ids } = writeEmbedding(entries);
  const vectors = ({ names, step, vectors }: typeof grams): string =>
    `{\n    step: ${step},\n    names: \`${names}\`,\n    vectors: \`${vectors}\`,\n  }`;
  return [
    MADE,
    'export const ENTRIES = {',
    `  dimensions: ${dimensions},`,
    `  grams: ${vectors(grams)},`,
    `  entries: ${vectors(ids)},`,
    '};',
    '',
  ].join('\n');
}
