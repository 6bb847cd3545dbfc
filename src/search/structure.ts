import type { Intent } from '../intent.ts';
import { COMPARABLE, type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Link } from './link.ts';
import type { Reading } from './reading.ts';
import { standsFor } from './related.ts';
import { curatedKey, type SearchIndex } from './search-index.ts';

/** Words that set things beside each other without doubt, and words that may. */
const EXPLICIT =
  /\b(vs|versus|or|differ\w*|diff|compare\w*|comparison|better|worse|between|rank|same|not just|which|than|versus|opposed|basically|separate|double as|instead|over|pick|choose|both|either)\b/;
const POSSIBLE =
  /\b(and|with|already|also|add(ing)?|while|before|after|first|then|plus|then|can not|cant|more)\b/;

/** Whether a question plainly sets things beside each other. */
export function setsBeside(words: readonly string[]): boolean {
  return EXPLICIT.test(words.join(' '));
}

/**
 * The things that a question sets beside each other: two or three of the kind that matters most. A pair that has a
 * curated comparison needs no further sign; kinds are mixed only where the question plainly compares.
 */
export function compared({ words, links }: Reading, index: SearchIndex, knowledge: Knowledge): string[] {
  const text = words.join(' ');
  const all = clear(links, (id) => COMPARABLE.includes(kindOf(id) ?? 'starts'), knowledge);
  if (all.length === 2 && index.curated.has(curatedKey(all))) return all;
  const explicit = setsBeside(words);
  if (!explicit && !POSSIBLE.test(text)) return [];
  for (const kind of COMPARABLE) {
    const ids = clear(links, (id) => kindOf(id) === kind, knowledge, kind);
    if (ids.length >= 2) return ids.slice(0, 3);
    if (ids.length === 1 && kind !== 'settings' && !(explicit && all.length === 2)) return [];
  }
  // Names of two kinds in one question are mostly the asker's own story; what is set side by side stands side by side.
  const mixable = all.filter((id) => kindOf(id) !== 'settings');
  return explicit && all.length === 2 && mixable.length === 2 && standTogether(links, words) ? all : [];
}

/** "HIM or coding", "the difference between an encoder and an encounter form": hardly a word between two names. */
function standTogether(links: readonly Link[], words: readonly string[]): boolean {
  return links.some((link, at) => {
    const next = links[at + 1];
    if (!next || next.from - link.to > 3) return false;
    return /\b(vs|versus|or|and|from|than|to|with)\b/.test(words.slice(link.to, next.from).join(' '));
  });
}

/** One id for each link that is clear; a term counts as the role it stands for where roles are looked at. */
function clear(
  links: readonly Link[],
  fits: (id: string) => boolean,
  knowledge: Knowledge,
  kind?: Kind,
): string[] {
  const ids = links.flatMap(({ ids, edits }) => {
    if (edits > 0) return [];
    const fitting = ids.filter(fits);
    if (fitting.length === 1) return fitting;
    const [only] = ids;
    if (kind !== 'roles' || ids.length !== 1 || only === undefined || fitting.length > 0) return [];
    return standsFor(only, knowledge).filter(fits).slice(0, 1);
  });
  return [...new Set(ids)];
}

const PATH =
  /\b(go from|get from|move (from|into|to|up)|moving (from|into|to)|path|from \w+ (\w+ ){0,4}to|switch\w* (from|to|into)|transition\w*|become|becoming|work(ing)? (my|your) way|how (do|can|would|to) (\w+ ){0,3}get (to|into)|get (to|into)|career ladder|jump (from|to)|to being|end up|someday|one day|long term goal|to \w+ manager how long)\b/;

/** A way from one place to another: two places named with words of moving. */
export function pathIntent(
  { words, links }: Reading,
  knowledge: Knowledge,
): Extract<Intent, { kind: 'path' }> | undefined {
  if (!PATH.test(words.join(' '))) return undefined;
  const places = links.flatMap(({ ids, from }) => {
    const named = [...ids, ...ids.flatMap((id) => standsFor(id, knowledge))];
    const place = named.find((id) => kindOf(id) === 'roles' || kindOf(id) === 'starts');
    return place ? [{ place, from }] : [];
  });
  const [first, second] = places;
  if (!first) return undefined;
  if (!second || first.place === second.place) {
    return kindOf(first.place) === 'starts' ? { kind: 'path', from: first.place, way: 1 } : undefined;
  }
  const between = words.slice(first.from + 1, second.from).join(' ');
  const backwards = kindOf(second.place) === 'starts' || /\b(from|as an?|being)\b/.test(between);
  const [from, to] = backwards ? [second.place, first.place] : [first.place, second.place];
  return kindOf(to) === 'roles' ? { kind: 'path', from, to, way: 1 } : undefined;
}
