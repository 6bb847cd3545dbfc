import type { Entry } from '../../knowledge/schema/entry.ts';
import { leaves } from '../../knowledge/walk.ts';

/** A text of an entry, and what part of it that is. */
export type Text = { readonly text: string; readonly sort: 'ask' | 'title' | 'name' | 'summary' | 'fact' };

/** The texts of an entry; members' questions come first. */
export function textsOf(entry: Entry): Text[] {
  const names = [...(entry.short ? [entry.short] : []), ...entry.aliases];
  return [
    ...entry.asks.map((text): Text => ({ text, sort: 'ask' })),
    { text: entry.title, sort: 'title' },
    ...names.map((text): Text => ({ text, sort: 'name' })),
    { text: entry.summary, sort: 'summary' },
    ...factTexts(entry).map((text): Text => ({ text, sort: 'fact' })),
  ];
}

/** The sentences of an entry's facts, at any depth. */
export function factTexts(entry: Entry): string[] {
  const texts: string[] = [];
  for (const { path, value, key } of leaves(entry)) {
    if (!key && typeof value === 'string' && (path.at(-1) === 'text' || path.at(-2) === 'says'))
      texts.push(value);
  }
  return texts;
}
