import { facetOfIntent } from '../intent/facet-of-intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { buildIndex, type SearchIndex } from '../search/index/search-index.ts';
import { understand } from '../search/understand.ts';
import { indexWithout, learnEntries } from '../tune/learn.ts';
import {
  isNearlyRight,
  isRight,
  type LabeledQuestion,
  LEARNED_FROM,
  readQuestions,
} from '../tune/questions.ts';
import { shownIds, subjectsById } from '../tune/shown.ts';
import { type Engine, otherEngines } from './other-engines.ts';

/** What a search made of a question. */
type Result = {
  ids: readonly string[];
  outcome: 'answer' | 'suggestions' | 'unknown';
  facet: string | null;
};
/** Shares from 0 to 1; the last three count answers, not choices. */
export type Metrics = {
  questions: number;
  first: number;
  three: number;
  facet: number;
  offTopicAnswered: number;
  confidentlyWrong: number;
};

/** The shipped search as a function from a question to what it would show. */
export function shippedSearch(
  knowledge: Knowledge,
  index = buildIndex(knowledge),
): (question: string) => Result {
  return (question) => {
    const { intent } = understand(question, knowledge, index);
    const outcome =
      intent.kind === 'choose' ? 'suggestions' : intent.kind === 'unknown' ? 'unknown' : 'answer';
    return {
      ids: shownIds(intent, knowledge),
      outcome,
      facet: facetOfIntent(intent),
    };
  };
}

/** The search's figures over a set of questions. A general question may be answered by any facet or none. */
export function evaluate(asked: readonly LabeledQuestion[], search: (question: string) => Result): Metrics {
  const results = asked.map((question) => ({ question, result: search(question.q) }));
  const ours = results.filter(({ question }) => question.kind !== 'offtopic');
  const offTopic = results.filter(({ question }) => question.kind === 'offtopic');
  const share = (part: readonly unknown[], whole: readonly unknown[]): number =>
    whole.length === 0 ? 0 : part.length / whole.length;
  return {
    questions: asked.length,
    first: share(
      ours.filter(({ question, result }) => isRight(question, result.ids)),
      ours,
    ),
    three: share(
      ours.filter(({ question, result }) => isNearlyRight(question, result.ids)),
      ours,
    ),
    facet: share(
      ours.filter(({ question, result }) => question.facet === 'general' || question.facet === result.facet),
      ours,
    ),
    offTopicAnswered: share(
      offTopic.filter(({ result }) => result.outcome === 'answer'),
      offTopic,
    ),
    confidentlyWrong: share(
      ours.filter(({ question, result }) => result.outcome === 'answer' && !isRight(question, result.ids)),
      ours,
    ),
  };
}

/** Prints how good the answers are, by file, kind and difficulty, next to plain search engines. */
export function benchAnswers(knowledge: Knowledge): void {
  for (const file of ['held-out.jsonl', ...LEARNED_FROM]) {
    const asked = readQuestions(file);
    // Questions that are also the entries' own would be known by heart.
    const ours = shippedSearch(knowledge, indexWithout(asked, knowledge));
    console.log(`\n${file}${file === 'held-out.jsonl' ? ' (never learned from)' : ''}`);
    // Fuse.js takes most of a second per question; one file is enough to compare.
    const engines = file === 'dev.jsonl' ? otherEngines(knowledge) : [];
    table([
      ['shipped search', evaluate(asked, ours)],
      ...engines.map((engine): [string, Metrics] => [engine.name, evaluate(asked, alone(engine, knowledge))]),
    ]);
    for (const by of ['kind', 'difficulty'] as const) {
      console.log(`\nshipped search by ${by}`);
      const groups = [...new Set(asked.map((question) => question[by]))].sort();
      table(
        groups.map((group) => [
          group,
          evaluate(
            asked.filter((question) => question[by] === group),
            ours,
          ),
        ]),
      );
    }
  }
  console.log('\nmembers’ questions kept out of the index (every fifth ask of each entry)');
  table([['shipped search', askFigures(knowledge)]]);
}

/** An engine alone always answers with its top result; it is not expected to stay silent. */
function alone({ search }: Engine, knowledge: Knowledge): (question: string) => Result {
  return (question) => {
    const ids = search(question).flatMap((id) => subjectsById(id, knowledge));
    return { ids, outcome: ids.length > 0 ? 'answer' : 'unknown', facet: null };
  };
}

function askFigures(knowledge: Knowledge): Metrics {
  const search = shippedSearch(knowledge, indexOfMost(knowledge));
  const asked = [...knowledge.entries.values()].flatMap((entry) =>
    entry.asks
      .filter((_, at) => at % 5 === 4)
      .map((q): LabeledQuestion => {
        const names = subjectsById(entry.id, knowledge).map((id) => id.slice(id.indexOf('/') + 1));
        return { id: entry.id, q, kind: entry.kind, expect: names, facet: 'general', difficulty: 'ask' };
      }),
  );
  return evaluate(asked, search);
}

/** The index of a knowledge, neither built nor learned from every fifth of the members' questions. */
function indexOfMost(knowledge: Knowledge): SearchIndex {
  const isKept = (_: unknown, at: number): boolean => at % 5 !== 4;
  const index = buildIndex(knowledge, isKept);
  return { ...index, learned: { ...index.learned, entries: learnEntries(knowledge, isKept) } };
}

function table(rows: readonly (readonly [string, Metrics])[]): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);
  console.log(
    `${''.padEnd(22)}${'n'.padStart(6)}   first   in three   facet   off-topic answered   confidently wrong`,
  );
  for (const [name, row] of rows) {
    const cells = [row.first, row.three, row.facet, row.offTopicAnswered, row.confidentlyWrong].map(percent);
    console.log(`${name.padEnd(22)}${String(row.questions).padStart(6)} ${cells.join('   ')}`);
  }
}
