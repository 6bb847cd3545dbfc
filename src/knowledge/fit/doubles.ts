import type { Knowledge } from '../knowledge.ts';
import { leaves } from '../walk.ts';
import { claimedTwice } from './claimed-twice.ts';
import type { Misfit, Spot } from './misfit.ts';

/** No entry may state a fact twice, and no two may have the same summary. */
export function doubleMisfits({ entries }: Knowledge): Misfit[] {
  return [...[...entries].flatMap(([id, entry]) => factsTwice(id, entry)), ...summariesTwice(entries)];
}

function summariesTwice(entries: Knowledge['entries']): Misfit[] {
  const claims = Array.from(entries, ([id, { summary }]) => ({ id, value: summary }));
  const messageOf = (owner: string): string => `expected a summary of its own, got the summary of ${owner}`;
  return claimedTwice(claims, 'summary', messageOf);
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
