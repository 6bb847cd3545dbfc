import { anyOf } from '../text/phrases.ts';

/** What asks whether the thing is something: "is the", "would my". */
const ASKS_WHETHER =
  /(^|\b(so|but|ok|and|if|whether|think|say|says|said|considers?|having|getting|got) )(is|are|was|would|will|does|the|my|being|is not)( (the|my|this|that|having|getting|being))*$/;
/** What follows the name itself, not an article: "is cpc a worth it", "cpc a status". */
const AFTER_NAME = anyOf`
  ^(worth|or|and|vs|than|but|the|an?|in|on|off|to|for|from|with|without|at|as|of|by|if|when|before|after|while|who|that|which|is|was|are|can|do|does|not|still|even|better|enough|okay|ok|required|needed|considered|accepted|respected|hired|removed|worse|going|coders?|apprentices?|apprenticeship|status|designation|salary|pay|removal|hard to|good enough)
`;
/** What only an article stands before. */
const AFTER_ARTICLE = anyOf`
  ^(very |really |pretty |total |complete |more |big |huge )?(good|great|bad|decent|solid|smart|poor|terrible|real|valid|legit|useful|useless|worthwhile|waste|must|plus|scam|joke|mistake|requirement|necessity|prerequisite|dead|stepping|few|couple|while|year|month|week|day|lot|little|bit|second time|third time|degree|license|licence|certifications?|certificate|credential|hard (exam|test|one)|difficult|tough|better (choice|option|credential|certification|idea|fit|start|bet)|national|nationally|lifetime|one time)
`;

/**
 * Whether the "a" at the end of a name is an article here, as in "is the CPC a good start", which is about no apprentice's
 * CPC-A. `name`: its words; `typed`: the text, where a hyphen shows the name; `words`: its words.
 */
export function endsInArticle(name: readonly string[], typed: string, words: readonly string[]): boolean {
  if (typed.toLowerCase().includes(name.join('-'))) return false;
  const [before = '', after] = ` ${words.join(' ')} `.split(` ${name.join(' ')} `);
  if (after === undefined || after.trim() === '') return false;
  return (
    AFTER_ARTICLE.test(after.trim()) || (ASKS_WHETHER.test(before.trim()) && !AFTER_NAME.test(after.trim()))
  );
}
