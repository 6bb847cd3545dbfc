import type { Intent } from '../intent/intent.ts';
import { lastSteps, nextSteps } from '../knowledge/career-graph.ts';
import { KIND_NAMES } from '../knowledge/kinds.ts';
import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import { listedName } from '../knowledge/retired.ts';
import { capital } from '../wording.ts';
import type { Action } from './card.ts';

/** A button that opens the list of everything. */
export const BROWSE_EVERYTHING: Action = { label: 'Browse everything', intent: { kind: 'browse', page: 1 } };

/** "Sources" and "Report", under every answer that states something. */
export function footerActions(ids: readonly string[]): Action[] {
  const sources: Action[] =
    ids.length > 0 ? [{ label: 'Sources', intent: { kind: 'sources', ids: [...ids], page: 1 } }] : [];
  return [...sources, reportAction(ids[0])];
}

/** A button that opens the form for reporting a mistake, about an entry if one is given. */
export function reportAction(id?: string): Action {
  return { label: 'Report a mistake', intent: id ? { kind: 'report', id } : { kind: 'report' } };
}

/** A button or menu line that asks for a path. */
export function pathAction(
  label: string,
  { from, to, nth = 1, hint }: { from?: string; to?: string | undefined; nth?: number; hint?: string },
): Action {
  return {
    label,
    intent: { kind: 'path', ...(from ? { from } : {}), ...(to ? { to } : {}), nth: nth },
    ...(hint ? { hint } : {}),
  };
}

/** A button or menu line that asks what comes after a place; none if nothing does. */
export function onwardActions(label: string, id: string, knowledge: Knowledge): Action[] {
  return nextSteps(knowledge, id).length > 0 ? [pathAction(label, { from: id })] : [];
}

/** A button or menu line that asks what leads to a role; none if nothing does. */
export function leadingActions(label: string, id: string, knowledge: Knowledge): Action[] {
  return lastSteps(knowledge, id).length > 0 ? [pathAction(label, { to: id })] : [];
}

/** A button or menu line that opens an entry; none if the entry is gone. */
export function openAction(id: string, knowledge: Knowledge): Action[] {
  const entry = knowledge.entries.get(id);
  if (!entry) return [];
  const intent: Intent =
    entry.kind === 'comparisons' ? { kind: 'compare', ids: entry.of, page: 1 } : { kind: 'entry', id };
  const hint = `${capital(KIND_NAMES[entry.kind].one)} · ${listedName(entry, entry.title)}`;
  return [{ label: shortName(entry), intent, hint }];
}
