import type { Reading } from './reading.ts';

/**
 * What is not ours although it may use our words. Each pattern stands for a kind of request, not for a single
 * question; they are tested on folded words of the whole text.
 */
const OUT_OF_SCOPE: readonly (readonly [reason: Reason, pattern: RegExp])[] = [
  [
    'injection',
    /\b(ignore|disregard|forget|override) (all |any |your |the |my )*(prior|previous|above|earlier|system)?\s?(rules?|instructions?|prompts?|guidelines)\b|\b(hidden|system|secret|initial) prompt\b|\byou are now\b|\bjailbreak\b|\bpretend (to be|you)\b|\bact as (a|an|my)\b|\brepeat after me\b|\brole ?play\b|\bdeveloper mode\b|\breply only\b|\bword for word\b|\bwhat were you told\b|\bstay in character\b|\bfrom now on\b/,
  ],
  [
    'secrets',
    /\b(discord token|api key|environment variable|env var|etc (shadow|passwd)|os system|rm rf|drop table|select from|script alert|sudo|curl|eval|fetch api|undefined const|console log)\b/,
  ],
  [
    'cheating',
    /\b(take|sit|do|write|rite|finish|complete|grade|proofread) (the |my |this |that |it |a )?(\w+ ){0,3}(exam|test|quiz|homework|essay|assignment|discussion post|paper|project|ceus?|book report) (for me|out of)\b|\btake the \w+ for me\b|\b(do|write|finish|answer|rite) my (\w+ ){0,4}(homework|essay|assignment|discussion|paper|quiz|project|report)\b|\bgrade this\b|\b(answer key|exam dumps?|braindumps?|leaked|(?<!\b(like|than|as|to|match) (the )?)(actual|real|exact) (\w+ ){0,2}(exam|test) questions(?! like)|(send|give|share|show|who has|who got|trade) (me |us |you )?(the |my |any |some )?(real|actual|exact) (\w+ ){0,3}questions|cheat\w*|stolen|(beat|trick|fool|bypass) the proctor|without doing the hours|buy a (fake )?(degree|certificate|diploma|credential)|fake (\w+ )?(degree|certificate|credential|rhit|cpc|letter|reference|transcript|diploma|experience))\b|\bhomework (answers?|help)\b/,
  ],
  [
    'homework',
    /^(quiz|midterm|homework|true or false|fill in the blank) (?!help)|\bselect all that apply\b|\bwhich of the following ((is|are) (not|an?|the|true|false|considered)|best describes|describes|statements?|would be)\b|\b(midterm|quiz|homework) question\b|^answer this\b/,
  ],
  [
    'spam',
    /\b(whatsapp|telegram|dm me|usd each|click here|limited offer|free nitro|guaranteed pass|pass guaranteed|earn \d+ (a|per) day|crypto|airdrop|invest(ment)? (opportunity|now))\b/,
  ],
  [
    'coding a case',
    /\b(icd ?(10|9|11)?( cm| pcs)?|cpt|hcpcs|dx|diagnosis|procedure|drg)( codes?)? (is |do i use |to use |should i use )?(for|4) (a |an |my |the )?(?!a living|beginners?|dummies|money|work|certification|hospitals?|doctors?|outpatient|inpatient|physicians?|billing|coders?|what|which|each|procedures|diagnoses|diseases|both|career|reference|kids|years|\w+ (years|yrs|months))\w+|\b(what|which) (\w+ )?(code|modifiers?|modifer|cpt|icd|drg|hcpcs) (do|does|should|would|can|goes|go)( (i|we|you))? ?(use|bill|report|code|append|put|add|assign|on|with|for|go)?\b(?! stand| mean| cover)|\bhow (do|should|would) (i|you|we) (code|bill) (a|an|this|the|for)\b(?! living)|\bcode this\b|\b(bill|code) (a )?\d{5}\b|\b(992\d\d|993\d\d)\b|\bmodifier (25|59|26|50|51|76|77|78|79|tc|lt|rt)\b (on|for|with|to)|\bis this (claim|code) (right|correct)\b|\bcheck my coding\b|\b(kick(s|ing)?|bounc\w+) back (this|my|the) claim\b/,
  ],
];

export type Reason = 'injection' | 'secrets' | 'cheating' | 'homework' | 'spam' | 'coding a case';

/** What a question asks for that is not answered, however much of our work it speaks of; undefined where there is no sign of it. */
export function outOfScope({ typed, words }: Pick<Reading, 'typed' | 'words'>): Reason | undefined {
  const text = `${words.join(' ')} | ${typed.join(' ')}`;
  return OUT_OF_SCOPE.find(([, pattern]) => pattern.test(text))?.[0];
}
