import type { Reading } from './reading/reading.ts';
import { anyOf } from './text/phrases.ts';

const HOMEWORK = 'homework|essay|assignment|discussion|discussion post|paper|quiz|project|report';
const PAPER = 'degree|certificate|diploma|credential|rhit|cpc|letter|reference|transcript|experience';
const CODE_SET = 'icd ?(10|9|11)?( cm| pcs)?|cpt|hcpcs|dx|diagnosis|procedure|drg';
/** What may follow "ICD-10 for" without being a case; anything else is one. */
const FOR_NO_CASE = String.raw`a living|beginners?|dummies|nerds|newbies|people|everyone|money|work|certification|hospitals?|doctors?|outpatient|inpatient|physicians?|billing|coders?|what|which|each|procedures|diagnoses|diseases|both|career|reference|kids|years|\w+ (years|months)`;

/** Asks whether something would be cheating, so as not to do it: "can I bring my own books or is that cheating". */
const IF_CHEATING = anyOf`
  (is|be|are|as|count|counts|considered|called) (\w+ ){0,2}cheating | ^(is|are|would|does) (?!there)(\w+ ){1,7}cheating$
`;

/**
 * Requests that are refused even though they use our words. Each pattern covers a kind of request, not one question; matched
 * against the folded words of the whole text.
 */
const REFUSED_PATTERNS: readonly (readonly [reason: Reason, pattern: RegExp])[] = [
  [
    'injection',
    anyOf`
      (ignore|disregard|forget|override) (all |any |your |the |my )*(prior|previous|above|earlier|system)?\s?(rules?|instructions?|prompts?|guidelines)
      | (hidden|system|secret|initial) prompt | you are now | jailbreak | pretend (to be|you)
      | act as (a|an|my) | repeat after me | role ?play | developer mode | reply only | word for word
      | what were you told | stay in character | from now on
    `,
  ],
  [
    'secrets',
    anyOf`
      discord token | api key | environment variable | env var | etc (shadow|passwd) | os system | rm rf
      | drop table | select from | script alert | sudo | curl | eval | fetch api
      | console log
    `,
  ],
  [
    'cheating',
    anyOf`
      (take|sit|do|write|rite|finish|complete|grade|proofread) (the |my |this |that |it |a )?(\w+ ){0,3}(exam|test|ceus?|${HOMEWORK}) (for me|out of)
      | take the \w+ for me | (do|write|finish|answer|rite) my (\w+ ){0,4}(${HOMEWORK}) | grade this
      | answers (from|to|of|for) (\w+ ){0,3}(exam|test|quiz)(?! questions?) | answer key | exam dumps? | braindumps? | leaked | cheat\w* | stolen | homework (answers?|help)
      | (?<!\b(like|than|as|to|match) (the )?)(actual|real|exact) (\w+ ){0,2}(exam|test) questions(?! like)
      | (send|give|share|show|who has|who got|trade) (me |us |you )?(the |my |any |some )?(real|actual|exact) (\w+ ){0,3}questions
      | (send|give|share|show|post|sell|selling|buy|got|have|need|want|get) (me |us |you |any |the |all |some |real )*(\w+ ){0,3}(exam|test|quiz) answers
      | (beat|trick|fool|bypass) the proctor | without doing the hours
      | buy a (${PAPER}) | fake (\w+ )?(${PAPER})
    `,
  ],
  [
    'homework',
    anyOf`
      ^(quiz|midterm|homework|true or false|fill in the blank)(?= (?!help)) | (midterm|quiz|homework) question
      | select all that apply | ^answer this
      | which of the following ((is|are) (not|an?|the|true|false|considered)|best describes|describes|statements?|would be)
    `,
  ],
  [
    'spam',
    anyOf`
      whatsapp | telegram | dm me | usd each | click here | limited offer | free nitro | guaranteed pass
      | pass guaranteed | earn \d+ (a|per) day | crypto | airdrop | invest(ment)? (opportunity|now)
    `,
  ],
  [
    'coding a case',
    anyOf`
      (${CODE_SET})( codes?)? (is |do i use |to use |should i use )?(for|4) (a |an |my |the )?(?!${FOR_NO_CASE})\w+
      | (what|which) (\w+ )?(code|modifiers?|modifer|cpt|icd|drg|hcpcs) (do|does|should|would|can|goes|go)( (i|we|you))? ?(use|bill|report|code|append|put|add|assign|on|with|for|go)?(?! stand| mean| cover)
      | how (do|should|would) (i|you|we) (code|bill) (a|an|this|the|for)(?! living)
      | [a-z]\d\d( \d{1,4})?\b.{1,60}\b[a-z]\d\d( \d{1,4})?
      | code this | (bill|code) (a )?\d{5} | 992\d\d | 993\d\d
      | modifier (25|59|26|50|51|76|77|78|79|tc|lt|rt) (on|for|with|to)
      | is this (claim|code) (right|correct) | check my coding
    `,
  ],
];

export type Reason =
  | 'injection'
  | 'secrets'
  | 'cheating'
  | 'homework'
  | 'spam'
  | 'coding a case'
  | 'the pay of others'
  | 'the work of others'
  | 'jobs in another field';

/** Why a question is refused, however well it fits our subject; undefined if no pattern matches. */
export function refusalOf({ typed, words }: Pick<Reading, 'typed' | 'words'>): Reason | undefined {
  const texts = [words, typed].map((said) => said.join(' ').replace(IF_CHEATING, ''));
  return REFUSED_PATTERNS.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0];
}
