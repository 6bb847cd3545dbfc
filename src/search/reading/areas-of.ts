import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { StatePay } from '../../knowledge/schema/entry.ts';

/** The metropolitan areas of a table, then those that only others have: of those the answer says that there are no figures. */
export function areasOf(table: StatePay | undefined, knowledge: Knowledge): StatePay['areas'] {
  if (!table) return NO_AREAS;
  const made = known.get(knowledge) ?? new Map<StatePay, StatePay['areas']>();
  known.set(knowledge, made);
  const areas = made.get(table) ?? allAreas(table, knowledge);
  made.set(table, areas);
  return areas;
}
const NO_AREAS: StatePay['areas'] = [];
const known = new WeakMap<Knowledge, Map<StatePay, StatePay['areas']>>();

function allAreas(table: StatePay, knowledge: Knowledge): StatePay['areas'] {
  const byCode = new Map(table.areas.map((area) => [area.cbsa, area]));
  for (const { areas } of knowledge.states.values())
    for (const area of areas) if (!byCode.has(area.cbsa)) byCode.set(area.cbsa, area);
  return [...byCode.values()];
}
