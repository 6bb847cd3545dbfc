import { setTimeout as wait } from 'node:timers/promises';
import { pathCard } from '../answer/path/path-card.ts';
import { occupationPictures } from '../answer/pictures/occupation-pictures.ts';
import { statesCard } from '../answer/states/states-card.ts';
import { type Knowledge, ofKind } from '../knowledge/knowledge.ts';
import { drawPng } from '../pictures/png.ts';
import type { Picture } from '../reply.ts';

const ANSWERS = 5_000;
const ANEW = 2_000;
/** How often memory is read. */
const READINGS = 8;

/** Makes an answer that has a picture. */
type Make = () => readonly Picture[];

/** Prints how long pictures take, cold and warm, and whether memory stays flat over 5,000 answers with a chart. */
export async function benchPictures(knowledge: Knowledge): Promise<void> {
  const makers = chartAnswers(knowledge);
  console.log(
    `pictures: ${makers.length} answers with a chart, cycled to ${ANSWERS}, then ${ANEW} drawn anew`,
  );
  await drawnOnce(makers);
  await cycled('kept', ANSWERS, makers, ({ svg }) => svg);
  // A comment makes each picture new, so that none comes from the cache: the cost after a change of the knowledge.
  await cycled('each drawn anew', ANEW, makers, ({ svg }, round) => `${svg}<!--${round}-->`);
}

/** Every kind of chart of every entry that has one. */
function chartAnswers(knowledge: Knowledge): Make[] {
  const occupations = ofKind(knowledge, 'outlook');
  const places = [...ofKind(knowledge, 'starts'), ...ofKind(knowledge, 'roles')];
  const last = ofKind(knowledge, 'roles').filter(({ level }) => level === 'master');
  const makers: Make[] = [
    ...occupations.flatMap((one) =>
      (['pay', 'growth', 'jobs'] as const).map((facet) => () => occupationPictures([one], facet, knowledge)),
    ),
    ...occupations.slice(2).map((_, at) => () => {
      return occupationPictures(occupations.slice(at, at + 3), 'pay', knowledge);
    }),
    ...occupations.map(
      ({ id }) =>
        () =>
          statesCard({ kind: 'states', id, states: [] }, knowledge).pictures ?? [],
    ),
    ...places.map(
      ({ id }) =>
        () =>
          pathCard({ kind: 'path', from: id, nth: 1 }, knowledge).pictures ?? [],
    ),
    ...places.flatMap(({ id: from }) =>
      last.map(
        ({ id: to }) =>
          () =>
            pathCard({ kind: 'path', from, to, nth: 1 }, knowledge).pictures ?? [],
      ),
    ),
  ];
  return makers.filter((make) => make().length > 0);
}

/** Draws every picture once, and prints times and sizes. */
async function drawnOnce(makers: readonly Make[]): Promise<void> {
  const made: number[] = [];
  const drawn: number[] = [];
  let largest = 0;
  for (const make of makers) {
    const start = performance.now();
    const pictures = make();
    made.push(performance.now() - start);
    for (const picture of pictures) {
      const from = performance.now();
      largest = Math.max(largest, (await drawPng(picture)).byteLength);
      drawn.push(performance.now() - from);
    }
  }
  console.log(
    `  first picture ${ms(drawn[0])} (starts the worker), largest ${Math.round(largest / 1000)} kB`,
  );
  console.log(`  cold: answer ${spread(made)}; drawing ${spread(drawn)}`);
}

async function cycled(
  what: string,
  rounds: number,
  makers: readonly Make[],
  vary: (picture: Picture, round: number) => string,
): Promise<void> {
  const times: number[] = [];
  const memory = [rss()];
  let blocked = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const pictures = makers[round % makers.length]?.() ?? [];
    blocked = Math.max(blocked, performance.now() - start);
    await Promise.all(pictures.map((picture) => drawPng({ svg: vary(picture, round) })));
    times.push(performance.now() - start);
    if ((round + 1) % (rounds / READINGS) === 0) {
      await wait(50);
      memory.push(rss());
    }
  }
  const flat = ((memory.at(-1) ?? 0) / (memory[1] ?? 1)).toFixed(2);
  console.log(`  ${what}: ${spread(times)}, longest block ${ms(blocked)}`);
  console.log(`    RSS ${memory.join(' → ')} MB, end : first eighth = ${flat}`);
}

function rss(): number {
  return Math.round(process.memoryUsage.rss() / 1e6);
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.floor((sorted.length - 1) * share)];
  return `p50 ${ms(at(0.5))}, p99 ${ms(at(0.99))}, max ${ms(at(1))}`;
}

function ms(time = 0): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
