import type { Mention } from '../reading/mention.ts';
import { wordsBetween } from '../text/span.ts';

/** What people do to have or to be what follows: "or become a", "or just sit for the". */
const DOING =
  '(just |rather |maybe )?(become|be|get|do|take|train|work|start|go|study|sit|stay|pursue|switch|move|aim)( (out|over|in))?( (as|for|to|after|into|with))?( (a|an|the|my|being))?( (role|job|position|post|credential|certification|exam|degree|something))?( (like|as|such as))?( (a|an|the))?';
/** What is between two names that are side by side: hardly more than a word, or nothing in a list ("payer, small clinic, big hospital"). */
const JOINED = new RegExp(
  `^$|^(an? |the )?(big|small|large|huge|tiny|little|local|regional|rural)$|^(\\w+ ){0,2}(vs|v|or|and|from|than|to|with|beside)\\b(?!( \\w+){3})|^(\\w+ ){0,2}(or|vs) ${DOING}$|^(just|simply|only|merely|literally|really|basically)( \\w+){0,2}$|\\bsame (thing )?as\\b`,
);
const MOST_BETWEEN = 6;

/**
 * The names that are side by side, with hardly a word between them: "HIM or coding", "the difference between an encoder and
 * an encounter form".
 */
export function sideBySide(mentions: readonly Mention[], words: readonly string[]): Mention[] {
  const joined = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (!next || next.from - mention.to > MOST_BETWEEN) return false;
    return JOINED.test(wordsBetween(mention, next, words).join(' '));
  });
  return mentions.filter((_, at) => joined[at] || joined[at - 1]);
}
