import { wordsBetween } from '../text/span.ts';
import type { Mention } from './mention.ts';

/** What precedes something that the asker has, or that colleagues have. */
const BEFORE =
  /\b(already|i am|i have|i have got|i got|got my|been|with (my|an?)|(if|when|since|once) (you|they|somebody|someone) (already )?(have|hold)|my|our|hold(ing)?|currently|years? (of|in|as|doing))( an?| my| the)?$/;
/** What the asker does not have yet: "get my CCS". */
const NOT_YET = /\b(whether|(get|getting|earn|earning|pursue|take|taking|do|doing|finish|for) my)\b/;
/** What follows something that the asker has: "RHIA here", "CPC for two years". */
const BEHIND = /^(here|holder\b|for \w+ years?|(?!(after|from|with)\b)(\w+ ){1,2}years?|since \d)/;
/** How many words on each side are searched for this. */
const NEAR = 4;

/** The names of what the asker has or is, as opposed to what is asked about: "I'm a CCS. Is the CDIP hard?" */
export function heldMentions(mentions: readonly Mention[], words: readonly string[]): ReadonlySet<Mention> {
  const held = new Set<Mention>();
  for (const [at, mention] of mentions.entries()) {
    const last = mentions[at - 1];
    // "I have CPC and COC": the asker has both.
    const goesOn = last && held.has(last) && AND.test(wordsBetween(last, mention, words).join(' '));
    if (goesOn || isHeld(mention, words)) held.add(mention);
  }
  return held;
}
const AND = /^(and|plus)( (an?|my))?$/;

function isHeld({ from, to }: Mention, words: readonly string[]): boolean {
  const before = words.slice(Math.max(0, from - NEAR), from).join(' ');
  return (BEFORE.test(before) && !NOT_YET.test(before)) || BEHIND.test(words.slice(to, to + NEAR).join(' '));
}
