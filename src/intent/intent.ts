import type { Facet } from '../knowledge/facets.ts';
import type { Kind } from '../knowledge/kinds.ts';
import type { Qualifier } from './qualifiers.ts';

/**
 * What a member wants, as plain data. Every input (command, button, menu, question) ends up as one; `answer()` turns
 * it into a Reply. Entries are named by id; pages count from 1. A path from `elsewhere` starts at a place that we do
 * not have: one of the `CALLINGS`, or `ELSEWHERE`. `nth`: which of the known paths.
 */
export type Intent =
  | { kind: 'entry'; id: string }
  | ({ kind: 'facet'; id: string; facet: Facet; page?: number } & Qualified)
  | ({ kind: 'compare'; ids: string[]; page: number; facet?: Facet } & Named & Qualified)
  | { kind: 'path'; from?: string; to?: string; elsewhere?: string; nth: number }
  | { kind: 'browse'; of?: Kind; filter?: string; page: number }
  | { kind: 'overview' }
  | ({ kind: 'states'; id: string; facet?: Facet } & Places & Qualified)
  | { kind: 'sources'; ids: string[]; page: number }
  | ({ kind: 'choose'; ids: string[]; facet?: Facet } & Completed & Qualified)
  | { kind: 'unknown'; ids: string[] }
  | { kind: 'report'; id?: string }
  | { kind: 'about' }
  | { kind: 'help' };

/** The Intents of one kind, or of several. */
export type IntentOf<K extends Intent['kind']> = Extract<Intent, { kind: K }>;

/** What a choice completes: a comparison with others, one end of a path (`against` is the other), the figures of places. */
type Completed = { against?: string[]; end?: 'from' | 'to' } & Partial<Places>;

/** Places with figures of their own: states by postal code, and metropolitan areas by code. */
export type Places = { states: string[]; areas?: string[] } & Named;

/** What a question limits its figures to: the answer says so first if it has no such figure. */
export type Qualified = { qualifier?: Qualifier; years?: number[] };

/** How many were named, if more than can be compared. */
type Named = { named?: number };

/** At most this many states, or metropolitan areas, are compared. */
export const MAX_STATES = 4;
