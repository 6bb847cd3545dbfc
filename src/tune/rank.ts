import type { Feature } from '../search/evidence.ts';

/** One question for training: the evidence for each candidate, and which of them are right. */
export type Example = {
  readonly candidates: readonly { readonly features: readonly Feature[]; readonly right: boolean }[];
  /** How much the example counts. */
  readonly weight: number;
};

const ROUNDS = 300;
const RATE = 0.4;
/** Pulls weights back to where they began, so that a feature seen seldom changes little. */
const RIDGE = 0.001;

/**
 * Learns what each feature counts for, so that right candidates come before wrong ones: gradient descent (Adagrad) on
 * the listwise softmax loss. Deterministic. Examples without a right candidate teach nothing and are passed over.
 */
export function learnRanking(
  examples: readonly Example[],
  start: Readonly<Record<string, number>>,
): Record<string, number> {
  const weights = new Map(Object.entries(start));
  const squares = new Map<string, number>();
  const usable = examples.filter(({ candidates }) => candidates.some(({ right }) => right));
  const total = usable.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const example of usable) addGradient(example, weights, gradient);
    for (const [name, sum] of gradient) {
      const now = weights.get(name) ?? 0;
      const slope = sum / total + RIDGE * (now - (start[name] ?? 0));
      const square = (squares.get(name) ?? 0) + slope * slope;
      squares.set(name, square);
      weights.set(name, now - (RATE * slope) / Math.sqrt(square + 1e-9));
    }
  }
  return Object.fromEntries([...weights].sort(([a], [b]) => a.localeCompare(b)));
}

function addGradient(
  { candidates, weight }: Example,
  weights: ReadonlyMap<string, number>,
  gradient: Map<string, number>,
): void {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (candidates[at]?.right ? power : 0), 0);
  for (const [at, { features, right }] of candidates.entries()) {
    const power = powers[at] ?? 0;
    const pull = power / all - (right ? power / good : 0);
    for (const [name, value] of features)
      gradient.set(name, (gradient.get(name) ?? 0) + weight * pull * value);
  }
}
