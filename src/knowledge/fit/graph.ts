import { type Knowledge, ofKind } from '../knowledge.ts';
import type { Misfit } from './misfit.ts';

/** The ids that can be reached from the given ones along the edges. */
export function reachable(
  from: Iterable<string>,
  edges: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const to of edges.get(id) ?? []) seen.add(to);
  return seen;
}

/** Every role must be reachable from a starting point, and an executive role (level `master`) from every role. */
export function graphMisfits(knowledge: Knowledge): Misfit[] {
  const roles = ofKind(knowledge, 'roles');
  const starts = ofKind(knowledge, 'starts');
  if (starts.length === 0) return [];
  const onward = new Map([...starts, ...roles].map(({ id, next }) => [id, next.map(({ to }) => to)]));
  const back = new Map<string, string[]>();
  for (const [from, tos] of onward) for (const to of tos) back.set(to, [...(back.get(to) ?? []), from]);

  const fromStarts = reachable(
    starts.map(({ id }) => id),
    onward,
  );
  const executives = roles.filter(({ level }) => level === 'master').map(({ id }) => id);
  const toExecutive = reachable(executives, back);
  return roles.flatMap(({ id }): Misfit[] => [
    ...(fromStarts.has(id)
      ? []
      : [
          misfit(
            id,
            `expected a role or start that leads here, but there is none: add "- to: ${id}" with kind, years, needs and sure under next: in the file of one that comes before it`,
          ),
        ]),
    ...(toExecutive.has(id)
      ? []
      : [
          misfit(
            id,
            'expected a path on to an executive role (level: master): under next:, add a role that comes after this one',
          ),
        ]),
  ]);
}

function misfit(id: string, message: string): Misfit {
  return { id, path: ['next'], of: 'key', message };
}
