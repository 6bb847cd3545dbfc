import type { Facet } from '../../knowledge/facets.ts';
import { anyOf } from '../text/phrases.ts';

const THAT = '(that|it|this|they|those|these|he|she|one|i|you|we|people|the job|that job|this job)';
const WOULD = '(would|does|do|did|could|can|will|might|should|is|are)';
const LAST =
  '( me| us| there| here| all day| on average| these days| now| a year| an hour| for (that|it|this)| to start| and)*$';

/** What a question comes down to in the end, whatever story leads up to it: "… next I would run it all. what would that pay". */
const POINTS: readonly [Facet, RegExp][] = [
  [
    'pay',
    anyOf`
      (what|how much|money) ${WOULD} ${THAT} (\w+ ){0,2}(pay|make(?! (me|us|you))|earn|making|paid|get paid)${LAST}
      | (what|how) (is|are|would|does|do) (the|that|a|my|their|his|her) (\w+ )?(pay|salary|wage|money|paycheck)( be| look)?( like)?${LAST}
    `,
  ],
  [
    'skills',
    anyOf`(what|which) (\w+ )?skills ${WOULD} (\w+ ){1,4}(want|need|expect|look for|ask for|have|use|learn|bring)${LAST}`,
  ],
  [
    'education',
    anyOf`(what|which)( kind of| type of)? (degree|major|schooling) ${WOULD} ${THAT} (\w+ )?(need|have to have|get|require)( (for|to be|to get) (an? |the )?\w+)?${LAST}`,
  ],
  ['cost', anyOf`(how much|what) ${WOULD} (${THAT}|the (\w+ )?(exam|test)) (cost|run)${LAST}`],
  [
    'exam',
    anyOf`(is|are) (${THAT}|the (\w+ )?(exam|test)) (an? )?(open book|multiple choice|timed)( (test|exam))?${LAST}`,
  ],
  [
    'growth',
    anyOf`(is|are) (${THAT}|the (job|field|work)) (\w+ )?(growing|shrinking|dying|in demand|going away)${LAST}`,
  ],
  [
    'duties',
    anyOf`what (do|does|would|will) ${THAT} (\w+ )?do (all day|day to day|every day|hour by hour)${LAST}`,
  ],
  [
    'jobs',
    anyOf`how many (people|folks|americans|professionals) (actually |really |even |currently )?(hold|have|got|carry) (the|an?) \w+( credential| certification)?$`,
  ],
  [
    'remote',
    anyOf`(can|could|is|would|do) ${THAT} (\w+ )?(be |do |done |work )*(${THAT} )?(from home|remote(ly)?)${LAST}`,
  ],
];

/** The facet that the very end of a text asks for; undefined if it is no such question. */
export function facetAtEnd(words: readonly string[]): Facet | undefined {
  const text = words.join(' ');
  return POINTS.find(([, pattern]) => pattern.test(text))?.[0];
}
