import type { Ambiguous } from '../schema/ambiguous.ts';
import type { Entry, StatePay } from '../schema/entry.ts';
import type { Source } from '../schema/sources.ts';
import type { Ask } from './asks.ts';

/** Knowledge while it is being put together, file by file. */
export type Draft = {
  entries: Map<string, Entry>;
  sources: Map<string, Source>;
  ambiguous: Ambiguous[];
  states: Map<string, StatePay>;
  /** The questions of each entry's asks file. */
  asks: Map<string, readonly Ask[]>;
};

export function emptyDraft(): Draft {
  return { entries: new Map(), sources: new Map(), ambiguous: [], states: new Map(), asks: new Map() };
}
