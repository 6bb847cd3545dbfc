import { oncePer } from '../once.ts';
import { type Knowledge, ofKind } from './knowledge.ts';
import type { Edge } from './schema/entry.ts';

/** Whether a source or a sample journey tells that people take a step, so that it is more than our estimate. */
export function isTold(knowledge: Knowledge, from: string, edge: Edge): boolean {
  return edge.source !== undefined || journeySteps(knowledge).has(`${from} ${edge.to}`);
}

/** The steps that sample journeys take, as "from to". */
const journeySteps = oncePer(
  (knowledge: Knowledge): ReadonlySet<string> =>
    new Set(
      ofKind(knowledge, 'journeys').flatMap(({ start, steps }) =>
        steps.map(({ role }, at) => `${steps[at - 1]?.role ?? start} ${role}`),
      ),
    ),
);
