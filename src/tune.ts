import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from './knowledge/knowledge.ts';
import { formatProblem } from './knowledge/problem.ts';
import { loadKnowledge } from './knowledge/store.ts';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './paths.ts';
import { weigh } from './search/evidence.ts';
import { readText } from './search/reading.ts';
import { outOfScope } from './search/scope.ts';
import { buildIndex, type SearchIndex } from './search/search-index.ts';
import { understand } from './search/understand.ts';
import { setWeights } from './search/weights.ts';
import { learnConfidence, learnThresholds, type Trial } from './tune/calibrate.ts';
import { type Asked, isRight, readQuestions } from './tune/questions.ts';
import { type Example, learnRanking } from './tune/rank.ts';
import { shownIds, spokenOf } from './tune/shown.ts';
import { START } from './tune/start.ts';

/** The files that may be learned from; `held-out.jsonl` is only ever measured. */
const LEARNED_FROM = ['dev.jsonl', 'train.jsonl', 'train-2.jsonl'];
/** Members' questions in the entries count less: they are many, and less like what is asked out of the blue. */
const ASK_WEIGHT = 0.1;
/** Every fifth of them is left out of the index and learned from. */
const leftOut = (at: number): boolean => at % 5 === 4;

const built = loadKnowledge(KNOWLEDGE_DIR);
if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
tune(built.knowledge);

/** Learns the weights of evidence, then how sure to be, and writes both to `src/search/learned.ts`. */
function tune(knowledge: Knowledge): void {
  const questions = LEARNED_FROM.flatMap(readQuestions);
  const index = buildIndex(knowledge);
  const ours = questions.filter(({ kind }) => kind !== 'offtopic');
  const examples = [...ours.map((asked) => example(asked, index, knowledge)), ...askExamples(knowledge)];
  const ranking = rounded(learnRanking(examples, START));
  setWeights(ranking);
  const trials = questions
    .filter(({ q }) => outOfScope(readText(q, index, knowledge)) === undefined)
    .map((asked): Trial => {
      const { signs, proposed } = understand(asked.q, knowledge, index);
      return { signs, ours: asked.kind !== 'offtopic', right: isRight(asked, shownIds(proposed, knowledge)) };
    });
  const weights = rounded(learnConfidence(trials));
  const thresholds = learnThresholds(trials, weights);
  const right = trials.filter((trial) => trial.right).length;
  console.log(
    `${examples.length} examples; proposals right: ${right} of ${trials.filter((trial) => trial.ours).length}`,
  );
  console.log(
    `answer at ${thresholds.answer}, offer at ${thresholds.offer}, mention at ${thresholds.mention}`,
  );
  writeFileSync(
    join(PROJECT_ROOT, 'src', 'search', 'learned.ts'),
    sourceText(ranking, { weights, ...thresholds }),
  );
}

function example({ q, ...asked }: Asked, index: SearchIndex, knowledge: Knowledge): Example {
  const candidates = weigh(readText(q, index, knowledge), index, knowledge);
  return {
    weight: 1,
    candidates: candidates.map(({ id, features }) => ({
      features,
      right: isRight({ q, ...asked }, spokenOf(id, knowledge)),
    })),
  };
}

function askExamples(knowledge: Knowledge): Example[] {
  const index = buildIndex(knowledge, (_, at) => !leftOut(at));
  return [...knowledge.entries.values()].flatMap((entry) =>
    entry.asks
      .filter((_, at) => leftOut(at))
      .map((ask) => ({
        weight: ASK_WEIGHT,
        candidates: weigh(readText(ask, index, knowledge), index, knowledge).map(({ id, features }) => ({
          features,
          right:
            id === entry.id ||
            spokenOf(id, knowledge).includes(entry.id) ||
            spokenOf(entry.id, knowledge).includes(id),
        })),
      })),
  );
}

function rounded(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}

function sourceText(ranking: object, confidence: object): string {
  return [
    '/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */',
    `export const LEARNED: Readonly<Record<string, number>> = ${JSON.stringify(ranking, null, 2)};`,
    '',
    'export const CONFIDENCE: {',
    '  readonly weights: Readonly<Record<string, number>>;',
    '  readonly answer: number;',
    '  readonly offer: number;',
    '  readonly mention: number;',
    `} = ${JSON.stringify(confidence, null, 2)};`,
    '',
  ].join('\n');
}
