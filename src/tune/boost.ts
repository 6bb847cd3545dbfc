import { type Odds, SIGNS, type Sign, type Signs, type Steps } from '../search/learned/odds.ts';
import { sigmoid } from '../search/learned/probabilities.ts';
import { hundredths } from './descend.ts';

/** The signs of an answer, whether it was right, and its weight. */
export type Seen = { readonly signs: Signs; readonly right: boolean; readonly weight: number };

const ROUNDS = 300;
const RATE = 0.08;
/** Keeps steps small if they rest on few answers. */
const RIDGE = 20;
/** Into how many bins a sign's values are sorted, and how many answers there must be on each side of a cut. */
const PLACES = 32;
const FEWEST = 60;

/** Where to cut a sign, and what to add below and from there on. */
type Cut = { readonly gain: number; readonly at: number; readonly below: number; readonly above: number };
type Column = { readonly sign: Sign; readonly bounds: readonly number[]; readonly bins: Uint8Array };

/**
 * Learns what each sign adds to the log odds of being right: gradient boosting (Friedman 2001) with trees of a single
 * cut, which adds up to one step function per sign. Deterministic.
 */
export function learnOdds(seen: readonly Seen[]): Odds {
  const columns = SIGNS.map((sign) => binned(sign, seen));
  const adds = columns.map(({ bounds }) => new Float64Array(bounds.length + 1));
  const base = logOdds(seen);
  const sums = new Float64Array(seen.length).fill(base);
  for (let round = 0; round < ROUNDS; round++) {
    const pulls = seen.map(({ right, weight }, at) => {
      const sure = sigmoid(sums[at] ?? 0);
      return { first: weight * ((right ? 1 : 0) - sure), second: weight * sure * (1 - sure) };
    });
    const cuts = columns.map((column) => bestCut(column, pulls));
    const chosen = cuts.reduce((best, cut, at) => (cut.gain > (cuts[best]?.gain ?? 0) ? at : best), 0);
    const [cut, column, own] = [cuts[chosen], columns[chosen], adds[chosen]];
    if (!cut || !column || !own || cut.gain <= 0) break;
    const step = (bin: number): number => RATE * (bin < cut.at ? cut.below : cut.above);
    for (const bin of own.keys()) own[bin] = (own[bin] ?? 0) + step(bin);
    for (const [at, bin] of column.bins.entries()) sums[at] = (sums[at] ?? 0) + step(bin);
  }
  const steps = columns.map(({ sign, bounds }, at) => [sign, stepsOf(bounds, adds[at] ?? [])] as const);
  return { base: hundredths(base), steps: Object.fromEntries(steps) };
}

function logOdds(seen: readonly Seen[]): number {
  const weigh = (of: readonly Seen[]): number => of.reduce((sum, { weight }) => sum + weight, 0);
  const right = weigh(seen.filter((each) => each.right));
  return Math.log(right / Math.max(weigh(seen) - right, Number.EPSILON));
}

/** The values of a sign by bin; the bounds are chosen so that each bin has about the same number. */
function binned(sign: Sign, seen: readonly Seen[]): Column {
  const rising = seen.map(({ signs }) => signs[sign]).sort((a, b) => a - b);
  const quantiles = Array.from({ length: PLACES - 1 }, (_, at) =>
    threeDigits(rising[Math.floor(((at + 1) * rising.length) / PLACES)] ?? 0),
  );
  const bounds = [...new Set(quantiles)];
  const bins = Uint8Array.from(seen, ({ signs }) => bounds.filter((bound) => signs[sign] >= bound).length);
  return { sign, bounds, bins };
}

/** The precision of a cut: some signs are nearly always close to 0. */
function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

function bestCut(
  { bounds, bins }: Column,
  pulls: readonly { readonly first: number; readonly second: number }[],
): Cut {
  const totals = Array.from({ length: bounds.length + 1 }, () => ({ first: 0, second: 0, count: 0 }));
  for (const [at, { first, second }] of pulls.entries()) {
    const total = totals[bins[at] ?? 0];
    if (!total) continue;
    total.first += first;
    total.second += second;
    total.count += 1;
  }
  const all = totals.reduce(sumOf);
  let below = { first: 0, second: 0, count: 0 };
  let best: Cut = { gain: 0, at: 0, below: 0, above: 0 };
  for (let at = 1; at < totals.length; at++) {
    below = sumOf(below, totals[at - 1] ?? below);
    const above = {
      first: all.first - below.first,
      second: all.second - below.second,
      count: all.count - below.count,
    };
    if (Math.min(below.count, above.count) < FEWEST) continue;
    const gain = worth(below) + worth(above) - worth(all);
    if (gain > best.gain)
      best = {
        gain,
        at,
        below: below.first / (below.second + RIDGE),
        above: above.first / (above.second + RIDGE),
      };
  }
  return best;
}

type Total = { readonly first: number; readonly second: number; readonly count: number };

function sumOf(a: Total, b: Total): { first: number; second: number; count: number } {
  return { first: a.first + b.first, second: a.second + b.second, count: a.count + b.count };
}

function worth({ first, second }: Total): number {
  return first ** 2 / (second + RIDGE);
}

/** The steps without those at which nothing changes. */
function stepsOf(bounds: readonly number[], adds: ArrayLike<number>): Steps {
  const rounded = Array.from(adds, hundredths);
  const kept = bounds.flatMap((_, at) => (rounded[at + 1] !== rounded[at] ? [at] : []));
  return {
    cuts: kept.map((at) => bounds[at] ?? 0),
    adds: [rounded[0] ?? 0, ...kept.map((at) => rounded[at + 1] ?? 0)],
  };
}
