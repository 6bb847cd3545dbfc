import type { Intent } from '../intent.ts';
import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Link } from './link.ts';
import type { Reading } from './reading.ts';

/** Which kind is compared where a question names things of several kinds. */
const PRECEDENCE: readonly Kind[] = [
  'credentials',
  'roles',
  'education',
  'terms',
  'organizations',
  'outlook',
  'settings',
];

const COMPARE =
  /\b(vs|versus|or|differen\w*|differ|compare\w*|comparison|better|same|both|which|rank|than|pick|choose|between|instead|first|and|with|already|also|add(ing)?|while|before|after)\b/;
const EXPLICIT =
  /\b(vs|versus|or|differen\w*|compare\w*|comparison|better|between|rank|same as|same thing|not just|which one)\b/;
const PATH =
  /\b(go from|get from|move (from|into|to|up)|moving (from|into|to)|path|from \w+ (\w+ ){0,4}to|switch\w* (from|to|into)|transition\w*|become|becoming|work(ing)? (my|your) way|how (do|can|would|to) (\w+ ){0,3}get (to|into)|career (ladder|change)|jump (from|to)|to being|end up|get into|someday|one day|long term goal)\b/;

/** The things of one kind that a question sets beside each other: two or three, of the kind that matters most. */
export function compared({ words, links }: Reading, knowledge: Knowledge): string[] {
  const text = words.join(' ');
  if (!COMPARE.test(text)) return [];
  for (const kind of PRECEDENCE) {
    const ids = distinct(links, (id) => kindOf(id) === kind, knowledge);
    if (ids.length >= 2) return ids.slice(0, 3);
    if (ids.length === 1 && !EXPLICIT.test(text)) return [];
  }
  const mixed = distinct(links, (id) => PRECEDENCE.includes(kindOf(id) ?? 'starts'), knowledge);
  return EXPLICIT.test(text) && mixed.length === 2 ? mixed : [];
}

/** One id for each link that is clear, or clear once only one kind is looked at. */
function distinct(links: readonly Link[], fits: (id: string) => boolean, knowledge: Knowledge): string[] {
  const ids = links.flatMap((link) => {
    const fitting = link.ids.filter((id) => fits(id) && knowledge.entries.has(id));
    return link.edits === 0 && fitting.length === 1 ? fitting : [];
  });
  return [...new Set(ids)];
}

/** A way from one place to another: two places named with words of moving, or one with words of getting there. */
export function pathIntent({ words, links }: Reading): Extract<Intent, { kind: 'path' }> | undefined {
  const text = words.join(' ');
  if (!PATH.test(text)) return undefined;
  const places = links.flatMap(({ ids, from }) => {
    const place = ids.find((id) => kindOf(id) === 'roles' || kindOf(id) === 'starts');
    return place ? [{ place, from }] : [];
  });
  const [first, second] = places;
  if (!first || !second || first.place === second.place) return undefined;
  const backwards =
    /\b(from|am|being|as|was|currently)\b/.test(words.slice(first.from + 1, second.from).join(' ')) &&
    kindOf(second.place) === 'starts';
  const [from, to] =
    kindOf(second.place) === 'starts' || backwards
      ? [second.place, first.place]
      : [first.place, second.place];
  return kindOf(to) === 'roles' ? { kind: 'path', from, to, way: 1 } : undefined;
}
