import { type Place, placeOf, places, routesBetween, type Step, stepsFrom } from './career-graph.ts';
import { entryOf, type Knowledge, ofKind } from './knowledge.ts';
import { credentialCounter } from './new-credentials.ts';
import type { Edge, Journey, Start } from './schema/entry.ts';

/** Total years; without `max`, "or more". */
export type Years = { readonly min: number; readonly max?: number | undefined };

/** What a path is best at: the fewest steps, new credentials or years; or `journey`: a sample journey takes it. */
export type Merit = 'steps' | 'credentials' | 'years' | 'journey';

export type Way = {
  /** Its merits. */
  readonly merits: readonly Merit[];
  readonly steps: readonly Step[];
  readonly years: Years;
  /** The credentials that its steps ask for, each once. */
  readonly credentials: readonly string[];
  /** The sample journey that takes this path. */
  readonly journey?: Journey | undefined;
};

const MAX_WAYS = 3;

/**
 * Up to three different paths from a place to a role: the shortest; of those without detours, the one with the fewest
 * new credentials; and one that a sample journey takes. A path that is best in two respects lists both merits; the
 * fastest fills a free slot. The same knowledge always gives the same paths.
 */
export function waysBetween(knowledge: Knowledge, from: string, to: string): Way[] {
  const count = credentialCounter(knowledge);
  const routes = routesBetween(knowledge, from, to).map((steps) => wayOf(steps, count));
  const byDetours: Order = (a, b) => Number(makesDetour(a, to)) - Number(makesDetour(b, to));
  const journey = journeyBetween(knowledge, from, to, count);
  const best = (merit: Merit, order: Order, among: readonly Way[] = routes): Way[] => {
    const [first] = [...among].sort(order);
    return first ? [{ ...first, merits: [merit] }] : [];
  };
  const shortest = Math.min(...routes.map(({ steps }) => steps.length));
  const direct = routes.filter(({ steps }) => steps.length <= shortest + 1);
  const wanted = [
    ...best('steps', byAll(bySteps, byDetours, byYears)),
    ...best('credentials', byAll(byDetours, byCredentials, bySteps, byYears)),
    ...(journey ? [journey] : []),
    ...best('years', byAll(byDetours, byYears, bySteps), direct),
  ];
  const ways: Way[] = [];
  for (const way of wanted) {
    const at = ways.findIndex((other) => routeText(other) === routeText(way));
    const same = ways[at];
    if (same) ways[at] = merged(same, way);
    else if (ways.length < MAX_WAYS) ways.push(way);
  }
  return ways;
}

/**
 * Whether a path goes on from a place one step from the goal, or takes a step that can be made at any time in a
 * career.
 */
function makesDetour({ steps }: Way, to: string): boolean {
  return steps.some(({ role, edge }, at) => {
    const leadsThere = at < steps.length - 2 && role.next.some((next) => next.to === to);
    return leadsThere || (edge !== undefined && edge.years.min === 0 && edge.years.max === undefined);
  });
}

/** The next steps from a place: first jobs and promotions before sideways moves, in the order of the file. */
export function onward(knowledge: Knowledge, from: string): Step[] {
  const steps = stepsFrom(knowledge, from);
  return [
    ...steps.filter(({ edge }) => edge?.kind !== 'lateral'),
    ...steps.filter(({ edge }) => edge?.kind === 'lateral'),
  ];
}

/** A last step before a role: where from, and what it takes. */
export type WayIn = { readonly from: Place; readonly edge: Edge };

/** The places that lead straight to a role: promotions and first jobs before sideways moves. */
export function waysIn(knowledge: Knowledge, to: string): WayIn[] {
  const all = places(knowledge).flatMap((from) =>
    from.next.filter((edge) => edge.to === to).map((edge) => ({ from, edge })),
  );
  return [
    ...all.filter(({ edge }) => edge.kind !== 'lateral'),
    ...all.filter(({ edge }) => edge.kind === 'lateral'),
  ];
}

/** The shortest path to a role from each starting point that leads there, the shortest first. */
export function waysFromStarts(knowledge: Knowledge, to: string): { start: Start; way: Way }[] {
  return ofKind(knowledge, 'starts')
    .flatMap((start) => {
      const [way] = waysBetween(knowledge, start.id, to);
      return way ? [{ start, way }] : [];
    })
    .sort((a, b) => byAll(bySteps, byYears)(a.way, b.way));
}

/** Adds up the years of several steps. */
export function totalYears(all: readonly Years[]): Years {
  const min = all.reduce((sum, years) => sum + years.min, 0);
  const open = all.some(({ max }) => max === undefined);
  return open ? { min } : { min, max: all.reduce((sum, years) => sum + (years.max ?? 0), 0) };
}

/** The sample journey that passes through both places in this order, the one with the fewest steps between them. */
function journeyBetween(knowledge: Knowledge, from: string, to: string, count: Counter): Way | undefined {
  const ways = ofKind(knowledge, 'journeys').flatMap((journey): Way[] => {
    const stops = [journey.start, ...journey.steps.map(({ role }) => role)];
    const [first, last] = [stops.indexOf(from), stops.indexOf(to)];
    // A single step is not a journey.
    if (first < 0 || last < first + 2) return [];
    const steps = stops.slice(first + 1, last + 1).flatMap((id, index): Step[] => {
      const role = entryOf(knowledge, 'roles', id);
      const edge = placeOf(knowledge, stops[first + index])?.next.find((one) => one.to === id);
      return role ? [{ role, edge }] : [];
    });
    return [{ ...wayOf(steps, count), merits: ['journey'], journey }];
  });
  return ways.sort(bySteps)[0];
}

type Counter = ReturnType<typeof credentialCounter>;

function wayOf(steps: readonly Step[], count: Counter): Way {
  const edges = steps.flatMap(({ edge }) => edge ?? []);
  const years = totalYears(edges.map((edge) => edge.years));
  return {
    merits: [],
    steps,
    // A step without an edge has no years: the total is then a lower bound.
    years: edges.length === steps.length ? years : { min: years.min },
    credentials: count(edges),
  };
}

type Order = (a: Way, b: Way) => number;

const bySteps: Order = (a, b) => a.steps.length - b.steps.length;
const byCredentials: Order = (a, b) => a.credentials.length - b.credentials.length;
const byYears: Order = (a, b) => expectedYears(a) - expectedYears(b);

/** Names break ties, so that no order depends on the engine. */
function byAll(...orders: readonly Order[]): Order {
  return (a, b) => {
    for (const order of orders) if (order(a, b) !== 0) return order(a, b);
    return compareText(routeText(a), routeText(b));
  };
}

/** Sums the midpoints of the steps' years; "3 years or more" counts as 3–6, and so does a step without years. */
function expectedYears({ steps }: Way): number {
  return steps.reduce((sum, { edge }) => {
    const { min, max } = edge?.years ?? { min: 3 };
    return sum + (min + (max ?? min + 3)) / 2;
  }, 0);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function routeText({ steps }: Way): string {
  return steps.map(({ role }) => role.id).join(' ');
}

function merged(way: Way, same: Way): Way {
  return { ...way, merits: [...way.merits, ...same.merits], journey: way.journey ?? same.journey };
}
