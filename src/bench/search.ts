import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { buildIndex } from '../search/index/search-index.ts';
import { understand } from '../search/understand.ts';
import { readQuestions } from '../tune/questions.ts';
import { otherEngines } from './other-engines.ts';

/** Prints how long a question takes, on the shipped knowledge and on varied copies of it. */
export function benchSearch(knowledge: Knowledge): void {
  const questions = readQuestions('dev.jsonl').map(({ q }) => q);
  console.log('question to Intent, milliseconds              p50      p99      max    index');
  const times: number[] = [];
  for (const copies of [1, 10, 100]) {
    const larger = replicated(knowledge, copies);
    buildIndex(larger); // the first build warms the compiler up
    const started = performance.now();
    const index = buildIndex(larger);
    const built = performance.now() - started;
    const spent = timed(questions, (question) => understand(question, larger, index));
    times.push(spent.p50);
    row(`shipped search, ${larger.entries.size} entries`, spent, built);
  }
  console.log(
    `cost of 100 times the knowledge: ${((times[2] ?? 0) / (times[0] ?? 1)).toFixed(1)} times the median`,
  );
  for (const engine of otherEngines(knowledge))
    row(
      `${engine.name} alone, ${knowledge.entries.size} entries`,
      timed(questions.slice(0, 40), engine.search, 1),
    );
  const worst = [
    'a'.repeat(6000),
    'rhit '.repeat(1200),
    questions.join(' ').slice(0, 6000),
    'qzxv'.repeat(20).concat(' ').repeat(70),
  ];
  const index = buildIndex(knowledge);
  row(
    'longest texts (6,000 characters)',
    timed(worst, (text) => understand(text, knowledge, index)),
  );
}

type Spent = { p50: number; p99: number; max: number };

/** After about 2,000 questions the compiler has optimized everything they need. */
const ROUNDS = 20;

/** `rounds`: how often every question is asked to warm up, and again to be timed. */
function timed(questions: readonly string[], work: (question: string) => unknown, rounds = ROUNDS): Spent {
  const all = Array.from({ length: rounds }, () => questions).flat();
  for (const question of all) work(question);
  const spent = all
    .map((question) => {
      const started = performance.now();
      work(question);
      return performance.now() - started;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    spent[Math.min(spent.length - 1, Math.floor(share * spent.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

function row(name: string, { p50, p99, max }: Spent, built?: number): void {
  const cells = [p50, p99, max].map((ms) => ms.toFixed(2).padStart(8)).join(' ');
  console.log(`${name.padEnd(42)} ${cells} ${built === undefined ? '' : built.toFixed(0).padStart(7)}`);
}

/** The knowledge several times over: each copy's names and questions differ a little, as other entries' would. */
function replicated(knowledge: Knowledge, copies: number): Knowledge {
  const entries = new Map<string, Entry>(knowledge.entries);
  for (let copy = 1; copy < copies; copy++) {
    for (const entry of knowledge.entries.values()) {
      const vary = (text: string, at: number): string => (at % 3 === copy % 3 ? `${text} v${copy}` : text);
      const id = `${entry.id}-${copy}`;
      entries.set(id, {
        ...entry,
        id,
        title: `${entry.title} ${copy}`,
        aliases: entry.aliases.map((alias) => `${alias} ${copy}`),
        asks: entry.asks.map(vary),
      } as Entry);
    }
  }
  return { ...knowledge, entries };
}
