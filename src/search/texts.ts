import type { Entry } from '../knowledge/schema/entry.ts';
import { leaves } from '../knowledge/walk.ts';

/** What a text of each sort counts for, against a question that members asked. */
export const WEIGHTS = { ask: 1, title: 1, name: 1, summary: 0.8, fact: 0.6 } as const;

export type Sort = keyof typeof WEIGHTS;
export type Text = { readonly text: string; readonly sort: Sort };

/** The texts that speak for an entry; `useAsk` tells by its place whether a member's question is one of them. */
export function textsOf(entry: Entry, useAsk: (at: number) => boolean): Text[] {
  const asks = entry.asks.filter((_, at) => useAsk(at));
  const names = [...(entry.short ? [entry.short] : []), ...entry.aliases];
  return [
    ...asks.map((text): Text => ({ text, sort: 'ask' })),
    { text: entry.title, sort: 'title' },
    ...names.map((text): Text => ({ text, sort: 'name' })),
    { text: entry.summary, sort: 'summary' },
    ...factTexts(entry).map((text): Text => ({ text, sort: 'fact' })),
  ];
}

/** The sentences of an entry's facts, wherever they stand. */
function factTexts(entry: Entry): string[] {
  const texts: string[] = [];
  for (const { path, value, key } of leaves(entry)) {
    if (!key && typeof value === 'string' && (path.at(-1) === 'text' || path.at(-2) === 'says'))
      texts.push(value);
  }
  return texts;
}
