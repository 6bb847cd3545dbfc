import type { Intent } from '../../intent.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import type { Link } from '../reading/link.ts';
import { anyOf } from '../text/phrases.ts';

/** What a list is of, and the words that ask for it. */
const NOUNS: readonly [Kind, RegExp][] = [
  ['credentials', /\b(certs?|certifications?|credentials?|certificates|letters|exams?|tests?)\b/],
  ['roles', /\b(jobs|roles|positions|titles|careers|occupations|gigs|work|things)\b/],
];

/** Words that show that a whole list is wanted, not one thing. */
const ASKS_FOR_LIST = anyOf`
  (which|what|list|list of|all( the)?|any|show( me)?|name|every|other|best|highest|top|fastest|cheapest|easiest|lowest|most) (\w+ ){0,4}(certs?|certifications|credentials|jobs|roles|positions|titles|careers|occupations|exams|work)
  | (certs?|certifications|credentials|jobs|roles|positions) (that|which|with(out)?|for|from|by|in|under|to get)
  | (jobs|roles|certs|certifications|credentials|positions)$
  | (every|each) (\w+ ){0,3}(credential|certification|exam|role|job)( please| pls)?$
  | ^(the )?(cheapest|least expensive|shortest|quickest) (\w+ )?(cert|certification|credential|exam|test)$
`;

/** The parts of a filter and how members put them. */
const FILTER_CUES: readonly [filter: string, kinds: readonly Kind[], RegExp][] = [
  [
    'schooling:no-degree',
    ['credentials'],
    anyOf`
      (no|without( a)?|with no|do not need( a)?|not need( a)?|need no|doesnt need) (college |school |bachelors? |associates? )?(degree|college|school(ing)?)
      | high school( diploma)?( only)? | ged | never went to college
    `,
  ],
  ['schooling:associate', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?associates?\b/],
  ['schooling:bachelor', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?bachelors?\b/],
  ['experience:not-required', ['credentials'], /\b(no|without|zero) (work |job |prior )?experience\b/],
  [
    'level:entry',
    ['roles', 'credentials'],
    /\b(entry level|beginners?|starter|first jobs?|new ?grads?|newbies?)\b/,
  ],
  ['level:entry', ['roles'], /\b(no|without) experience\b/],
  ['level:master', ['roles'], /\b(executive|c suite|top level|highest level)\b/],
  ['remote:often', ['roles'], /\b(remote|work from home|wfh|from home)\b/],
  ['issuer:ahima', ['credentials'], /\b(ahima\w*|from ahima)\b/],
  ['issuer:aapc', ['credentials'], /\baapc\b/],
  ['field:coding', ['credentials'], /\bcod(ing|er|ers)\b/],
  ['field:revenue-cycle', ['credentials'], /\brevenue cycle\b/],
  ['field:data', ['credentials'], /\b(data|analytics)\b/],
  ['field:privacy-compliance', ['credentials'], /\b(privacy|compliance|security)\b/],
  ['field:health-it', ['credentials'], /\b(health it|informatics|ehr)\b/],
  [
    'by:pay',
    ['roles', 'outlook'],
    anyOf`
      (high(est|er)?|best|top|most|good|well) (pay(ing|s)?|paid|earning|salary|money)
      | (pay(s|ing)?|earns?|makes?) (the )?most | most money
    `,
  ],
  [
    'by:growth',
    ['roles', 'outlook'],
    /\b(fast(est)?|quick(est)?|most) grow\w*|\bgrow\w* (the )?(fast|most|quick)\w*\b/,
  ],
  ['by:cost', ['credentials'], /\b(cheap(est)?|least expensive|lowest (cost|fee|price))\b/],
  ['by:time', ['credentials'], /\b(shortest|quickest|fastest) (exam|test)\b/],
];

/** Who asks for the reason wants no list: "why are there so few entry level jobs". */
const ASKS_WHY = /^(but |so |ok )?(why|how come)\b|\bso few\b/;

/** What follows is no condition: "certs besides coding ones". */
const LEFT_OUT = /\b(?:besides|except|other than|apart from|but not)\b/;

/** All there is, without a condition. */
const WHOLE_LIST = anyOf`
  (full |complete )?list (of )?(all )?(the )?(\w+ ){0,2}(certs?|certifications|credentials|jobs|job titles|roles)$
  | ^(show me )?all (the )?(\w+ )?(certs?|certifications|credentials|jobs|job titles|roles)$
`;

/** A question for a list as a Browse intent, or undefined where it asks for no list or for none that fields answer. */
export function listIntent(
  words: readonly string[],
  links: readonly Link[],
): Extract<Intent, { kind: 'browse' }> | undefined {
  const text = words.join(' ');
  // "what can I do with a CPC" is about the CPC: its own entry lists the jobs.
  if (!ASKS_FOR_LIST.test(text) || ASKS_WHY.test(text) || links.some(({ ids }) => ids.some(isNamedThing)))
    return undefined;
  const of = NOUNS.map(([kind, noun]) => ({ kind, at: text.search(noun) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.kind;
  if (!of) return undefined;
  const [wanted = ''] = text.split(LEFT_OUT);
  const filters = FILTER_CUES.flatMap(([filter, kinds, cue]) =>
    kinds.includes(of) && cue.test(wanted) ? filter : [],
  );
  const filter = [...new Set(filters)].join('+');
  if (filter) return { kind: 'browse', of, filter, page: 1 };
  return WHOLE_LIST.test(text) ? { kind: 'browse', of, page: 1 } : undefined;
}

function isNamedThing(id: string): boolean {
  return id.startsWith('credentials/') || id.startsWith('roles/');
}
