import { escapeMarkdown } from './markdown.ts';

/** Shortens at the end of a word and shows by "…" that there is more; Discord accepts the result as valid text. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const end = room.search(/\s+\S*$/);
  const kept = (end > max / 2 ? room.slice(0, end) : room).replace(/[\s,;:\\]+$/, '');
  // Half of a surrogate pair at the end would be refused as invalid text.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** As much of a member's own words as a message repeats. */
const REPEATED = 50;

/** What shows nothing or turns the direction of what follows, control characters, and halves of signs, which Discord refuses. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** A member's own words as a message repeats them: as plain text, without space around them, and not at length. */
export function repeated(typed: string): string {
  const seen = typed.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return escapeMarkdown(cut(seen, REPEATED));
}
