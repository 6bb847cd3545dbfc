import type { Knowledge } from '../knowledge.ts';
import { leaves } from '../walk.ts';
import type { Misfit, Spot } from './misfit.ts';

/**
 * No entry may state a fact twice, no two may have the same summary, and no occupation may have two tables of states:
 * only the first would be seen.
 */
export function doubleMisfits({ entries, states }: Knowledge): Misfit[] {
  return [
    ...[...entries].flatMap(([id, entry]) => factsTwice(id, entry)),
    ...summariesTwice(entries),
    ...tablesTwice(states),
  ];
}

function summariesTwice(entries: Knowledge['entries']): Misfit[] {
  const known = new Map<string, string>();
  return [...entries].flatMap(([id, { summary }]): Misfit[] => {
    const other = known.get(summary);
    known.set(summary, other ?? id);
    if (other === undefined) return [];
    const message = `expected a summary of its own, got the summary of ${other}`;
    const path = ['summary'];
    return [{ id, path, of: 'value', message, other: { id: other, path } }];
  });
}

function factsTwice(id: string, entry: unknown): Misfit[] {
  const said = new Map<string, Spot>();
  const misfits: Misfit[] = [];
  for (const { path, value, key } of leaves(entry)) {
    if (key || path.at(-1) !== 'text' || typeof value !== 'string') continue;
    const other = said.get(value);
    if (!other) said.set(value, { id, path });
    else {
      const message = 'expected each fact once, got the same text as another fact of this entry';
      misfits.push({ id, path, of: 'value', message, other });
    }
  }
  return misfits;
}

function tablesTwice(states: Knowledge['states']): Misfit[] {
  const known = new Map<string, string>();
  return [...states].flatMap(([id, { occupation }]): Misfit[] => {
    const other = known.get(occupation);
    known.set(occupation, other ?? id);
    if (other === undefined) return [];
    const message = `expected one states file per occupation, got "${occupation}", which ${other} has`;
    const path = ['occupation'];
    return [{ id, path, of: 'value', message, other: { id: other, path } }];
  });
}
