import { entryOf, type Knowledge, ofKind } from './knowledge.ts';
import type { Edge, Role, Start } from './schema/entry.ts';

/** Where somebody can be: a role, or a starting point such as the front desk. */
export type Place = Role | Start;

/** One step of a path. A journey may take a step that no edge describes. */
export type Step = { readonly role: Role; readonly edge?: Edge | undefined };

/** Nobody plans further ahead, and it keeps the search small. */
const MAX_STEPS = 6;
/** An alternative may take this many steps more than the shortest path. */
const DETOUR = 2;
/** Bounds the work on any graph; the real one stays far below. */
const MAX_FOUND = 20_000;

/** The place with an id, or undefined if it is none. */
export function placeOf(knowledge: Knowledge, id: string | undefined): Place | undefined {
  return entryOf(knowledge, 'roles', id) ?? entryOf(knowledge, 'starts', id);
}

/** Every short enough path without a loop, found by only going where the goal is still within reach. */
export function stepListsBetween(knowledge: Knowledge, from: string, to: string): Step[][] {
  const away = stepsAway(knowledge, to);
  const shortest = away.get(from);
  if (shortest === undefined || shortest === 0 || shortest > MAX_STEPS) return [];
  const limit = Math.min(MAX_STEPS, shortest + DETOUR);
  const found: Step[][] = [];
  const walk = (at: string, path: readonly Step[], seen: readonly string[]): void => {
    if (at === to) found.push([...path]);
    if (at === to || found.length >= MAX_FOUND) return;
    for (const step of stepsFrom(knowledge, at)) {
      const left = away.get(step.role.id);
      if (left === undefined || path.length + 1 + left > limit || seen.includes(step.role.id)) continue;
      walk(step.role.id, [...path, step], [...seen, step.role.id]);
    }
  };
  walk(from, [], [from]);
  return found;
}

/** Whether any path, however long, leads from one place to another. */
export function leadsTo(knowledge: Knowledge, from: string, to: string): boolean {
  return stepsBetween(knowledge, from, to) !== undefined;
}

/** The least number of steps from one place to another; undefined if no path leads there. */
export function stepsBetween(knowledge: Knowledge, from: string, to: string): number | undefined {
  return stepsAway(knowledge, to).get(from);
}

/** The least number of steps from each place to the goal. */
function stepsAway(knowledge: Knowledge, to: string): Map<string, number> {
  const before = new Map<string, string[]>();
  for (const { id, next } of places(knowledge)) {
    for (const edge of next) before.set(edge.to, [...(before.get(edge.to) ?? []), id]);
  }
  const away = new Map([[to, 0]]);
  for (const [id, steps] of away) {
    for (const earlier of before.get(id) ?? []) if (!away.has(earlier)) away.set(earlier, steps + 1);
  }
  return away;
}

/** Every place, the starting points first. */
function places(knowledge: Knowledge): Place[] {
  return [...ofKind(knowledge, 'starts'), ...ofKind(knowledge, 'roles')];
}

/** The steps that lead on from a place, in the order of its file. */
function stepsFrom(knowledge: Knowledge, from: string): Required<Step>[] {
  return (placeOf(knowledge, from)?.next ?? []).flatMap((edge) => {
    const role = entryOf(knowledge, 'roles', edge.to);
    return role ? [{ role, edge }] : [];
  });
}

/** The next steps from a place: first jobs and promotions before sideways moves, in the order of the file. */
export function nextSteps(knowledge: Knowledge, from: string): Step[] {
  const steps = stepsFrom(knowledge, from);
  return [
    ...steps.filter(({ edge }) => edge?.kind !== 'lateral'),
    ...steps.filter(({ edge }) => edge?.kind === 'lateral'),
  ];
}

/** A last step before a role: where from, and what it takes. */
export type LastStep = { readonly from: Place; readonly edge: Edge };

/** The places that lead straight to a role: promotions and first jobs before sideways moves. */
export function lastSteps(knowledge: Knowledge, to: string): LastStep[] {
  const all = places(knowledge).flatMap((from) =>
    from.next.filter((edge) => edge.to === to).map((edge) => ({ from, edge })),
  );
  return [
    ...all.filter(({ edge }) => edge.kind !== 'lateral'),
    ...all.filter(({ edge }) => edge.kind === 'lateral'),
  ];
}
