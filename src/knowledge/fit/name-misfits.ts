import { oncePer } from '../../once.ts';
import { foldName } from '../fold-name.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Ask } from '../load/asks.ts';
import type { Entry } from '../schema/entry.ts';
import type { Misfit, Spot } from './misfit.ts';
import { intruder, saysOf } from './rightful.ts';

/** Who has a name or a question, by its folded text. The first one wins. */
type Owners = Map<string, Spot>;

/**
 * No two entries may have the same name, and no entry may have a name that is declared ambiguous. A title or short
 * name wins over an alias, and both over a question; among equals, the entry whose questions say it more often.
 */
export function nameMisfits(knowledge: Knowledge): Misfit[] {
  const owners: Owners = new Map();
  return [
    ...properMisfits(knowledge, owners),
    ...aliasMisfits(knowledge, owners),
    ...meaningMisfits(knowledge),
  ];
}

/** An ambiguous name that an entry has as its title or short name means this entry, too. */
function meaningMisfits({ entries, ambiguous }: Knowledge): Misfit[] {
  const proper = new Map<string, string>();
  for (const { id, title, short = title } of entries.values())
    for (const name of [title, short]) proper.set(foldName(name), id);
  return ambiguous.flatMap(({ term, means }, index): Misfit[] => {
    const id = proper.get(foldName(term));
    if (id === undefined || means.some(({ entry }) => entry === id)) return [];
    const message = `expected ${id} among the meanings of "${term}", since this is its name: add it`;
    return [{ id: 'ambiguous', path: [index, 'means'], of: 'key', message }];
  });
}

/**
 * No two entries may have the same question, and no question may be the name of another entry: the search could only
 * guess between them. A question in an entry wins over one in an asks file (`further`).
 */
export function askMisfits(knowledge: Knowledge, further: ReadonlyMap<string, readonly Ask[]>): Misfit[] {
  const names = ownersByName(knowledge);
  const owners: Owners = new Map();
  const claim = ({ id, asks }: Entry, index: number, folded: string): Misfit[] => {
    const spot: Spot = { id, path: ['asks', index] };
    const owner = owners.get(folded);
    if (!owner) owners.set(folded, spot);
    const named = names.get(folded);
    const other = owner ?? (named?.id === id ? undefined : named);
    return other ? [{ ...spot, of: 'value', message: doubleAsk(asks[index], spot, other), other }] : [];
  };
  const ownAsks = ({ id, asks }: Entry): number => asks.length - (further.get(id)?.length ?? 0);
  const within = (pick: (own: number, index: number) => boolean): Misfit[] =>
    [...knowledge.entries.values()].flatMap((entry) => {
      const own = ownAsks(entry);
      return foldedAsks(entry).flatMap((folded, index) =>
        pick(own, index) ? claim(entry, index, folded) : [],
      );
    });
  return [...within((own, index) => index < own), ...within((own, index) => index >= own)];
}

/** Folding tens of thousands of questions takes a while; most entries are the same after a reload. */
const foldedAsks = oncePer(({ asks }: Entry): readonly string[] => asks.map(foldName));

function properMisfits(knowledge: Knowledge, owners: Owners): Misfit[] {
  return [...knowledge.entries.values()].flatMap(({ id, title, short }) => [
    ...claimName(knowledge, owners, { id, path: ['title'] }, title),
    ...(short === undefined ? [] : claimName(knowledge, owners, { id, path: ['short'] }, short)),
  ]);
}

/** So many questions and aliases of an entry that say a name show that members mean the entry by it. */
const USUAL = 3;

function aliasMisfits(knowledge: Knowledge, owners: Owners): Misfit[] {
  const { entries, ambiguous } = knowledge;
  const unclear = new Map(
    ambiguous.map(({ term }, index) => [foldName(term), { id: 'ambiguous', path: [index, 'term'] }]),
  );
  return [...entries.values()].flatMap(({ id, aliases }) =>
    aliases.flatMap((alias, index): Misfit[] => {
      const spot: Spot = { id, path: ['aliases', index] };
      const other = unclear.get(foldName(alias));
      const taken = claimName(knowledge, owners, spot, alias);
      if (taken.length > 0 || !other) return taken;
      if (saysOf(knowledge, alias)(id) > USUAL) {
        const message = `expected a name that no entry has as an alias, got "${alias}", which ${id} has: take it out here or there`;
        return [{ ...other, of: 'value', message, other: spot }];
      }
      const message = `expected an unambiguous name, got "${alias}", which has several meanings in knowledge/ambiguous.yaml`;
      return [{ ...spot, of: 'value', message, other }];
    }),
  );
}

function claimName(knowledge: Knowledge, owners: Owners, spot: Spot, name: string): Misfit[] {
  const folded = foldName(name);
  const first = owners.get(folded);
  if (!first) owners.set(folded, spot);
  if (!first || (first.id === spot.id && spot.path[0] !== 'aliases')) return [];
  if (first.id === spot.id) {
    const message = `expected each name once, got "${name}", which this entry already has`;
    return [{ ...spot, of: 'value', message, other: first }];
  }
  const alike = (first.path[0] === 'aliases') === (spot.path[0] === 'aliases');
  const wrong = alike && intruder(knowledge, first.id, spot.id, name) === first.id ? first : spot;
  const owner = wrong === first ? spot : first;
  owners.set(folded, owner);
  const message = `expected a name of its own, got "${name}", which ${owner.id} has`;
  return [{ ...wrong, of: 'value', message, other: owner }];
}

function doubleAsk(ask: string | undefined, { id }: Spot, other: Spot): string {
  if (other.id === id) return `expected each question once, got "${ask}", which this entry already has`;
  const has = other.path[0] === 'asks' ? 'also has' : 'has as a name';
  return `expected a question that fits only this entry, got "${ask}", which ${other.id} ${has}`;
}

function ownersByName({ entries }: Knowledge): Owners {
  const names: Owners = new Map();
  const add = (spot: Spot, name: string): unknown => names.set(foldName(name), spot);
  for (const { id, title, short, aliases } of entries.values()) {
    for (const [index, alias] of aliases.entries()) add({ id, path: ['aliases', index] }, alias);
    add({ id, path: ['title'] }, title);
    if (short) add({ id, path: ['short'] }, short);
  }
  return names;
}
