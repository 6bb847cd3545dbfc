import { editionsOf } from './editions.ts';
import { lowestExamFee } from './exam-fee.ts';
import type { Facet } from './facets.ts';
import { type Knowledge, occupationOf } from './knowledge.ts';
import type { Entry, Occupation } from './schema/entry.ts';
import { schoolingRank } from './schooling.ts';
import { STATE_NAMES, stateInText } from './state-names.ts';
import { statePayOfEntry } from './state-pay.ts';

/** An order for lists, written `by:pay`: the figure to sort by (largest first unless `least`). */
type Order = {
  readonly label: string;
  readonly least?: boolean;
  /** The state that the figure is of; else it is of the nation. */
  readonly state?: string;
  /** The facet that gives the figure, if it is worth showing. */
  readonly facet?: Facet;
  readonly figure: (entry: Entry, knowledge: Knowledge) => number | undefined;
};

/** The orders by name. */
export const ORDERS: Record<string, Order> = {
  pay: {
    label: 'highest median pay first',
    facet: 'pay',
    figure: medianPay,
  },
  growth: {
    label: 'fastest growth first',
    facet: 'growth',
    figure: growth,
  },
  'least-pay': {
    label: 'lowest median pay first',
    facet: 'pay',
    least: true,
    figure: medianPay,
  },
  'least-growth': {
    label: 'slowest growth first',
    facet: 'growth',
    least: true,
    figure: growth,
  },
  openings: {
    label: 'most openings first',
    facet: 'jobs',
    figure: (entry, knowledge) => editionOf(entry, knowledge)?.openings,
  },
  cost: {
    label: 'cheapest exam first',
    facet: 'cost',
    least: true,
    figure: lowestExamFee,
  },
  time: {
    label: 'shortest exam first',
    facet: 'exam',
    least: true,
    figure: (entry) => (entry.kind === 'credentials' ? entry.exam?.minutes : undefined),
  },
  schooling: {
    label: 'lowest first',
    least: true,
    figure: (entry) => (entry.kind === 'education' ? schoolingRank(entry.schooling) : undefined),
  },
  ...Object.fromEntries(Object.keys(STATE_NAMES).map((state) => [`pay-${state}`, payIn(state)])),
};

/** The newest national median of the occupation that an entry is counted in, in dollars a year. */
function medianPay(entry: Entry, knowledge: Knowledge): number | undefined {
  return occupationOf(entry, knowledge)?.pay[0]?.annual.median ?? undefined;
}

/** By how many percent that occupation is to grow. */
function growth(entry: Entry, knowledge: Knowledge): number | undefined {
  return editionOf(entry, knowledge)?.percent;
}

/** The edition of the projections that an entry's growth is told of first. */
function editionOf(entry: Entry, knowledge: Knowledge): Occupation['projections'][number] | undefined {
  const occupation = occupationOf(entry, knowledge);
  return occupation && editionsOf(occupation, knowledge)[0];
}

/** The median pay in a state of the occupation that an entry is counted in: "by:pay-TX". */
function payIn(state: string): Order {
  return {
    label: `highest median pay in ${stateInText(state)} first`,
    facet: 'pay',
    state,
    figure: (entry, knowledge) => statePayOfEntry(entry, state, knowledge)?.row.median ?? undefined,
  };
}
