import { fullName, type Knowledge } from './knowledge.ts';

/** An entry that moderators should look at again. */
export type PastReview = { readonly id: string; readonly title: string; readonly reviewBy: string };

/** The entries whose `reviewBy` date has passed, the longest overdue first. */
export function pastReview(knowledge: Knowledge, today: Date): PastReview[] {
  const day = today.toISOString().slice(0, 10);
  return [...knowledge.entries.values()]
    .flatMap((entry) =>
      entry.reviewBy !== undefined && entry.reviewBy <= day
        ? [{ id: entry.id, title: fullName(entry), reviewBy: entry.reviewBy }]
        : [],
    )
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id));
}
