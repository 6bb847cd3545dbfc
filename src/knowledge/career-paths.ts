import { placeOf, type Step, stepListsBetween } from './career-graph.ts';
import { entryOf, type Knowledge, ofKind } from './knowledge.ts';
import { credentialCounter } from './new-credentials.ts';
import type { Journey, Start } from './schema/entry.ts';
import { isTold } from './told-steps.ts';

/** Total years; without `max`, "or more". */
export type Years = { readonly min: number; readonly max?: number | undefined };

/**
 * What a path is best at: the fewest steps, new credentials or years; `told`: sources and journeys tell most of it; or
 * `journey`: a sample journey takes it.
 */
export type Merit = 'steps' | 'credentials' | 'years' | 'told' | 'journey';

export type CareerPath = {
  /** Its merits. */
  readonly merits: readonly Merit[];
  readonly steps: readonly Step[];
  readonly years: Years;
  /** The credentials that its steps ask for, each once. */
  readonly credentials: readonly string[];
  /** The number of its steps that neither a source nor a journey tells. */
  readonly untold: number;
  /** The sample journey that takes this path. */
  readonly journey?: Journey | undefined;
};

const MAX_PATHS = 3;

/** A journey that takes more steps than the shortest path and these is too far around to come first. */
const JOURNEY_MORE = 2;

/**
 * Up to three different paths from a place to a role. The usual one comes first: the step straight there; else one that a
 * sample journey takes; else the shortest, where a step that nobody tells counts as two. Then come the shortest and, of
 * those without detours, the one with the fewest new credentials; the fastest fills a free slot. A path that is best in
 * several respects lists all its merits. The same knowledge always gives the same paths.
 */
export function pathsBetween(knowledge: Knowledge, from: string, to: string): CareerPath[] {
  const make = pathMaker(knowledge, from);
  const all = stepListsBetween(knowledge, from, to).map(make);
  const byDetours: Order = (a, b) => Number(makesDetour(a, to)) - Number(makesDetour(b, to));
  const best = (merit: Merit, order: Order, among: readonly CareerPath[] = all): CareerPath[] => {
    const [first] = [...among].sort(order);
    return first ? [{ ...first, merits: [merit] }] : [];
  };
  const shortest = Math.min(...all.map(({ steps }) => steps.length));
  const direct = all.filter(({ steps }) => steps.length <= shortest + 1);
  const journey = journeyBetween(knowledge, from, to, make);
  const leads = shortest > 1 && (journey?.steps.length ?? 0) <= shortest + JOURNEY_MORE;
  const told = best('told', byAll(byTold, bySteps, byDetours, bySideways, byYears));
  const paths = distinct([
    ...(journey && leads ? [journey] : told.filter(({ steps }) => steps.length > shortest)),
    ...best('steps', byAll(bySteps, byTold, byDetours, bySideways, byYears)),
    ...best('credentials', byAll(byDetours, byCredentials, bySteps, byTold, bySideways, byYears)),
    ...(journey && !leads ? [journey] : []),
    ...best('years', byAll(byDetours, byYears, bySteps), direct),
  ]);
  return paths.slice(0, MAX_PATHS);
}

/** Each path once, with all its merits. */
function distinct(wanted: readonly CareerPath[]): CareerPath[] {
  const paths = new Map<string, CareerPath>();
  for (const path of wanted) {
    const same = paths.get(roleIds(path));
    paths.set(roleIds(path), same ? merged(same, path) : path);
  }
  return [...paths.values()];
}

/**
 * Whether a path goes on from a place one step from the goal, or takes a step that can be made at any time in a
 * career.
 */
function makesDetour({ steps }: CareerPath, to: string): boolean {
  return steps.some(({ role, edge }, at) => {
    const leadsThere = at < steps.length - 2 && role.next.some((next) => next.to === to);
    return leadsThere || (edge !== undefined && edge.years.min === 0 && edge.years.max === undefined);
  });
}

/** The usual path to a role from each starting point that leads there, the shortest first. */
export function pathsFromStarts(knowledge: Knowledge, to: string): { start: Start; path: CareerPath }[] {
  return ofKind(knowledge, 'starts')
    .flatMap((start) => {
      const [path] = pathsBetween(knowledge, start.id, to);
      return path ? [{ start, path }] : [];
    })
    .sort((a, b) => byAll(bySteps, byYears)(a.path, b.path));
}

/** Adds up the years of several steps. */
export function totalYears(all: readonly Years[]): Years {
  const min = all.reduce((sum, years) => sum + years.min, 0);
  const open = all.some(({ max }) => max === undefined);
  return open ? { min } : { min, max: all.reduce((sum, years) => sum + (years.max ?? 0), 0) };
}

/** The sample journey that passes through both places in this order, the one with the fewest steps between them. */
function journeyBetween(
  knowledge: Knowledge,
  from: string,
  to: string,
  make: (steps: readonly Step[]) => CareerPath,
): CareerPath | undefined {
  const paths = ofKind(knowledge, 'journeys').flatMap((journey): CareerPath[] => {
    const stops = [journey.start, ...journey.steps.map(({ role }) => role)];
    const [first, last] = [stops.indexOf(from), stops.indexOf(to)];
    // A single step is not a journey.
    if (first < 0 || last < first + 2) return [];
    const steps = stops.slice(first + 1, last + 1).flatMap((id, index): Step[] => {
      const role = entryOf(knowledge, 'roles', id);
      const edge = placeOf(knowledge, stops[first + index])?.next.find((one) => one.to === id);
      return role ? [{ role, edge }] : [];
    });
    return [{ ...make(steps), merits: ['journey'], journey }];
  });
  return paths.sort(bySteps)[0];
}

/** Makes paths of the steps from a place. */
function pathMaker(knowledge: Knowledge, from: string): (steps: readonly Step[]) => CareerPath {
  const count = credentialCounter(knowledge);
  return (steps) => {
    const edges = steps.flatMap(({ edge }) => edge ?? []);
    const years = totalYears(edges.map((edge) => edge.years));
    const untold = steps.filter(
      ({ edge }, at) => edge && !isTold(knowledge, steps[at - 1]?.role.id ?? from, edge),
    );
    return {
      merits: [],
      steps,
      // A step without an edge has no years: the total is then a lower bound.
      years: edges.length === steps.length ? years : { min: years.min },
      credentials: count(edges),
      untold: untold.length,
    };
  };
}

type Order = (a: CareerPath, b: CareerPath) => number;

const bySteps: Order = (a, b) => a.steps.length - b.steps.length;
const byTold: Order = (a, b) => a.steps.length + a.untold - (b.steps.length + b.untold);
const bySideways: Order = (a, b) => sideways(a) - sideways(b);
const byCredentials: Order = (a, b) => a.credentials.length - b.credentials.length;
const byYears: Order = (a, b) => expectedYears(a) - expectedYears(b);

/** The number of steps that are no promotion: moves to a job of the same rank. */
function sideways({ steps }: CareerPath): number {
  return steps.filter(({ edge }) => edge?.kind === 'lateral').length;
}

/** Names break ties, so that no order depends on the engine. */
function byAll(...orders: readonly Order[]): Order {
  return (a, b) => {
    for (const order of orders) if (order(a, b) !== 0) return order(a, b);
    return compareText(roleIds(a), roleIds(b));
  };
}

/** Sums the midpoints of the steps' years; "3 years or more" counts as 3–6, and so does a step without years. */
function expectedYears({ steps }: CareerPath): number {
  return steps.reduce((sum, { edge }) => {
    const { min, max } = edge?.years ?? { min: 3 };
    return sum + (min + (max ?? min + 3)) / 2;
  }, 0);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function roleIds({ steps }: CareerPath): string {
  return steps.map(({ role }) => role.id).join(' ');
}

function merged(path: CareerPath, same: CareerPath): CareerPath {
  return { ...path, merits: [...path.merits, ...same.merits], journey: path.journey ?? same.journey };
}
