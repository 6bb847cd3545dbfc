import type { Intent } from '../intent/intent.ts';
import type { Action } from './card.ts';

/** One page of a list, counted from 1; a page past the end becomes the last one. */
export function cutToPage<T>(
  items: readonly T[],
  page: number,
  size: number,
): { shown: T[]; at: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return { shown: items.slice((at - 1) * size, at * size), at, pages };
}

/** "Next" and "Back", if there is a page to go to. */
export function pageButtons(at: number, pages: number, intent: (page: number) => Intent): Action[] {
  return [
    ...(at < pages ? [{ label: `Next (${at + 1} of ${pages})`, intent: intent(at + 1) }] : []),
    ...(at > 1 ? [{ label: 'Back', intent: intent(at - 1) }] : []),
  ];
}
