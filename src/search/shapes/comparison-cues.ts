import { COMPARING, JOINING, OPPOSING } from '../text/joints.ts';
import { anyOf } from '../text/phrases.ts';

/** Words that compare for certain. */
const SURELY = anyOf`
  vs | against | differ\w* | diff | compare\w* | comparison | better | worse | between | rank | same
  | not just | which | than | opposed | basically | separat\w+ | distinguish\w* | distinct | unlike | contrast\w*
  | (set|sets|tell|tells|tell(ing)?|know) (\w+ ){0,7}apart | double as | instead | over | pick | choose
  | both | either | each | overlap\w* | out ?earns? | step up from | makes? what
  | that (\w+ ){1,5}(does|do|is|can) not | or (is|are|would be|will) (\w+ ){1,3}(enough|fine|ok(ay)?)
  | as (good|bad|hard|tough|easy|difficult|respected|recognized|valuable|useful|marketable|strong|expensive|cheap|big) as
  | (is|are|does|do) (\w+ ){1,5}beat | on par with | stacks? up
  | or (that|this|those|these|whatever|something) (\w+ ){1,4}(ones?|things?|tests?|exams?|certification|credential|jobs?|roles?|person|people|degree|program)
  | (fancy|fancier|nicer) (word|name|term|title) | out ?ranks? | (is|are) (\w+ ){1,4}(above|below|under|beneath|senior to|junior to)
`;

/** Words that may compare, and more often do not. */
const MAYBE = anyOf`
  and | with | already | also | add(ing)? | while | before | after | first | then | plus | can not | more | order
`;

const CONTINUING = new Set(
  `do does did is are am was if should can could will would have has must shall not no na nah naw never they them i you we
  he she it more less fewer lower higher bigger smaller before after later so to at out down who all else monthly yearly
  only without growing shrinking dying retired something whatever anything still that two three four five six`.split(
    /\s+/,
  ),
);

/** Whether an "or" before this word continues about the same thing: "or do they …", "or not", "or 36 credits". */
export function continuesSameThing(after: string): boolean {
  return CONTINUING.has(after) || /^\d+$/.test(after);
}

/** Values of one thing: "member vs non member", "2 attempts vs 1". */
const VALUE = /^(\d+|one|two|three|non|(non)?members?)$/;

/** Whether "vs" or "or" at this place separates two values of one thing, not two things. */
export function separatesValues(words: readonly string[], at: number): boolean {
  if (!COMPARING.includes(words[at] ?? '') || !VALUE.test(words[at + 1] ?? '')) return false;
  return [words[at - 1], words[at - 2]].some((word = '') => VALUE.test(word));
}

/** Where a text may be cut into its two things; "then" is often a mistyped "than". */
export const CUT: readonly string[] = [...OPPOSING, ...JOINING, 'then'];

/** The places of such words with something on either side of them, unless they separate two values of one thing. */
export function jointsOf(words: readonly string[], joints: readonly string[]): number[] {
  return words.flatMap((word, at) =>
    at > 0 && at < words.length - 1 && joints.includes(word) && !separatesValues(words, at) ? [at] : [],
  );
}

/** Whether a question compares for certain. */
export function isComparison(words: readonly string[]): boolean {
  const joints = words.filter((_, at) => !separatesValues(words, at));
  return (
    isSurelyComparison(joints) ||
    joints.some((word, at) => word === 'or' && !continuesSameThing(joints[at + 1] ?? ''))
  );
}

/** Whether a question compares for certain, whether or not there is an "or" in it. */
export function isSurelyComparison(words: readonly string[]): boolean {
  return SURELY.test(words.join(' ').replace(WITH_THE_USUAL, ' '));
}

/** What measures one thing by what is usual: "does a cancer registrar earn better than most". */
const WITH_THE_USUAL =
  /\b\w+ than (the )?(average|most|others|all|anyone|usual|typical|expected|ever|before)\b/g;

/** Whether a question may compare; enough if it names two things of one kind. */
export function mayBeComparison(words: readonly string[]): boolean {
  return MAYBE.test(words.join(' '));
}

/** Asks what one thing does to another, not how they differ: "ambient scribes write better notes. does cdi survive this". */
const FATE =
  /\b(does|do|did|will|would|can|could|is|are|going to) (\w+ ){0,5}(kill(ing)?|replac(e|ing)|surviv(e|ing)|wip(e|ing) out|eliminat(e|ing)|destroy(ing)?|tak(e|ing) over|put (\w+ ){1,3}out of)\b/;

/** Whether a question asks what becomes of one thing because of another, without "or" or "vs". */
export function asksForFate(words: readonly string[]): boolean {
  return FATE.test(words.join(' ')) && !words.some((word) => word === 'or' || word === 'vs');
}
