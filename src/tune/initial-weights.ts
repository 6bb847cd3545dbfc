import { KINDS, type Kind } from '../knowledge/kinds.ts';

/** How much a name of each kind says before training: codes are hardly ever mentioned in passing. */
const NAMED: Record<Kind, number> = {
  credentials: 3.6,
  roles: 3,
  outlook: 3,
  terms: 2,
  organizations: 1.8,
  education: 1.9,
  questions: 1.8,
  comparisons: 1.8,
  settings: 1.2,
  starts: 0.5,
  journeys: 0.6,
};
/** Kinds that a question is rarely about unless it names them. */
const SELDOM: Partial<Record<Kind, number>> = {
  terms: -0.3,
  organizations: -0.24,
  settings: -0.3,
  starts: -0.6,
  journeys: -0.36,
};

/** The weights that learning starts from and is pulled back to. */
export const INITIAL_WEIGHTS: Readonly<Record<string, number>> = {
  likeness: 6,
  coverage: 3.6,
  'naming:terms': 0.5,
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`named:${kind}`, NAMED[kind] * 0.45],
      [`covers:${kind}`, NAMED[kind] * 0.55],
      [`passed:${kind}`, NAMED[kind] * 0.5],
      [`kind:${kind}`, SELDOM[kind] ?? 0],
    ]),
  ),
};
