import type { Kind } from '../../knowledge/kinds.ts';
import { singular } from '../../knowledge/singular.ts';
import { anyOf } from '../text/phrases.ts';
import type { Reading } from './reading.ts';

/** What the things of a kind are called where several are asked for. */
const CALLED: readonly (readonly [Kind, string])[] = [
  ['credentials', 'certifications|credentials|certificates|letters'],
  ['roles', 'jobs|job titles|titles|roles|positions|careers|gigs'],
  ['terms', 'code sets|coding systems|laws|acts|regulations|standards|protocols|vocabularies|terminologies'],
  ['organizations', 'groups|organizations|bodies|associations|issuers'],
  ['settings', 'places|employers|workplaces|settings'],
];

const EACH =
  '(which|what(?! (do|does|would|will|did))|list|all|any|every|other|some|more|name|show me|give me|tell me|kinds of|types of)';
/** Asked for behind what is listed: "certs for chart auditing, give me options". */
const BEHIND = anyOf`
  (list|name|give me|show me|tell me|throw me) (a few|some|several|them|em|all|those|options|the (main|big|major|key) ones|(two|three|four|five) of them)
  | (what|which)( all)? are (there|they|my options|the options|out there) | options$ | (all|a list) of them$
`;

/** By kind, what its things are called and how a list of them is asked for. */
const LISTS: readonly (readonly [Kind, called: RegExp, asked: RegExp])[] = CALLED.map(([kind, several]) => {
  // "every cert that shows you can bill"
  const one = several.split('|').map(singular).join('|');
  const asked = anyOf`
    ${EACH} (\w+ ){0,4}(${several}) | (every|each) (\w+ ){0,2}(${one}) | ^(\w+ ){0,4}(${several})$ | (${several}) in order
    | ^(the )?(\w+ ){0,3}(${several}) (that|which|who|for|from|with|without|to|you|people|i)
  `;
  return [kind, anyOf`${several} | (every|each) (\w+ ){0,2}(${one})`, asked];
});

/** The kind of which several things are asked for: "what all certs are there for auditing", "name a few jobs that …". */
export function kindOfSeveral({ words }: Pick<Reading, 'words'>): Kind | undefined {
  const text = words.join(' ');
  const isBehind = BEHIND.test(text);
  return LISTS.flatMap(([kind, called, asked]) => {
    const at = text.search(called);
    return at >= 0 && (isBehind || asked.test(text)) ? { kind, at } : [];
  }).sort((a, b) => a.at - b.at)[0]?.kind;
}
