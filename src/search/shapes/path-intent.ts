import type { Intent } from '../../intent.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { leadsTo } from '../../knowledge/routes.ts';
import { fieldsIn } from '../index/fields.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Link } from '../reading/link.ts';
import type { Reading } from '../reading/reading.ts';
import { standsFor } from '../reading/related.ts';
import { anyOf } from '../text/phrases.ts';

const PATH = anyOf`
  go from | get from | move (from|into|to|up) | moving (from|into|to) | path | from [a-z]\w* (\w+ ){0,4}to
  | switch\w* (from|to|into) | transition\w* | become | becoming | (turn|turning|grow|growing) into
  | how to be | work(ing)? (my|your) way | want(s|ed|ing)? to (be|become|do) | route to | break(ing)? into
  | how (do|can|would|to) (\w+ ){0,3}get (to|into) | get (to|into) | career ladder | jump (from|to)
  | to being | end up | someday | one day
`;

/** "medical assistant to coder": nothing else stands between two places. */
const STRAIGHT = /^(in)?to (an? |the )?$/;
/** What a text begins with that is nothing but a way: "medical assistant to", "from lawyer to a"; but not "how to". */
const OPENING = String.raw`^(from )?(an? )?(?!(?:how|what|want|need|have|used|going|able|like|due|is|are|do|can|i) )(\w+ ){1,3}to (an? |the )?`;
const OPENS_WITH_WAY = new RegExp(`${OPENING}\\w+`);
/** "lawyer to compliance officer": all that is said before the role is where one comes from. */
const FROM_ELSEWHERE = new RegExp(`${OPENING}$`);

/** Whether a text begins with a way, so that nothing else can be meant: "medical assistant to coder how". */
export function opensWithWay(words: readonly string[]): boolean {
  return OPENS_WITH_WAY.test(words.join(' '));
}

/** "coder or biller": two places beside each other are no two ends of a way. */
const ASIDE = /(^and|\b(vs|against|or)) (an? |the )?$/;
/** Who asks which of two it should be asks for no way between them. */
const CHOICE =
  /\bwhich (one|of (the|those|these|them))\b|\bwhich is (better|easier|harder|worse)\b|\beither one\b/;
/** What stands between the end of a way and its start: "from", "coming in as a", "after years as a", "right now I am a". */
const BACKWARDS = /\b(from|after|as an?|being)\b|\b(current(ly)?|now|i am|right now) (an? |in )?$/;

/** What stands before the start of a way. */
const FROM = /\bfrom( being)?( an?| the| my)?$/;

/** What stands before a role that somebody wants to get to. */
const TOWARDS =
  /\b(become|becoming|get to be|(turn|turning|grow|growing) into|(in)?to( be)?) (an? |the )?(\w+ )?$/;

/** A way from one place to another: two places named with words of moving. */
export function pathIntent(
  { words, links, facet }: Reading,
  { fields }: SearchIndex,
  knowledge: Knowledge,
): Extract<Intent, { kind: 'path' }> | undefined {
  const [first, second] = endsOf(words, links, fields, knowledge);
  if (!first) return undefined;
  const isFromElsewhere =
    !second && first.to === words.length && FROM_ELSEWHERE.test(`${words.slice(0, first.from).join(' ')} `);
  if (isFromElsewhere && kindOf(first.id) === 'roles') return { kind: 'path', to: first.id, way: 1 };
  const between = `${words.slice(first.to, second?.from).join(' ')} `;
  if (!PATH.test(words.join(' ')) && !(second && STRAIGHT.test(between))) return undefined;
  if (second && (ASIDE.test(between) || CHOICE.test(words.join(' ')))) return undefined;
  if (!second || first.id === second.id) {
    if (kindOf(first.id) === 'starts') return { kind: 'path', from: first.id, way: 1 };
    // What comes next on the way to a role is what leads there, not where it leads.
    const before = `${words.slice(0, first.from).join(' ')} `;
    return facet === 'next' && TOWARDS.test(before) ? { kind: 'path', to: first.id, way: 1 } : undefined;
  }
  const told = FROM.test(words.slice(0, first.from).join(' ')) || STRAIGHT.test(between);
  const backwards =
    BACKWARDS.test(between) ||
    (!told && kindOf(second.id) === 'starts' && kindOf(first.id) !== 'starts') ||
    (!told && !leadsTo(knowledge, first.id, second.id) && leadsTo(knowledge, second.id, first.id));
  const [from, to] = backwards ? [second.id, first.id] : [first.id, second.id];
  return kindOf(to) === 'roles' || told ? { kind: 'path', from, to, way: 1 } : undefined;
}

/** What stands before a place where the asker is not: "without being a nurse", "I am not a coder". */
const NOT_FROM = /\b(without( being)?|not( being)?|never( been| was| worked as)?|no|non)( an?| any| the)?$/;

/** A role, or a place where people come from, and the words that name it. */
type End = { readonly id: string; readonly from: number; readonly to: number };

/** The places that a text names, from left to right; a field of work counts as the role in which one starts there. */
function endsOf(
  words: readonly string[],
  links: readonly Link[],
  fields: ReadonlyMap<string, string>,
  knowledge: Knowledge,
): End[] {
  const named = links.flatMap(({ ids, from, to }): End[] => {
    // A code is a credential before it is a role: "I have the CPC and the CRC".
    const isCredential = ids.some((id) => kindOf(id) === 'credentials');
    if (isCredential || NOT_FROM.test(words.slice(0, from).join(' '))) return [];
    const all = [...ids, ...ids.flatMap((id) => standsFor(id, knowledge))];
    const id = all.find((one) => kindOf(one) === 'roles' || kindOf(one) === 'starts');
    return id ? [{ id, from, to }] : [];
  });
  const others = fieldsIn(words, fields).filter(
    ({ from, to }) => !named.some((place) => from < place.to && place.from < to),
  );
  return [...named, ...others].sort((a, b) => a.from - b.from);
}
