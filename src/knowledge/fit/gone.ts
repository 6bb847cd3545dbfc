import { closest, didYouMean } from '../closest-name.ts';
import { foldName } from '../fold-name.ts';
import { kindOf } from '../kinds.ts';
import { type Knowledge, namesOf } from '../knowledge.ts';
import type { Misfit, Spot } from './misfit.ts';

/** A place that names an id or the key of a source that does not exist. */
export type Naming = Spot & { readonly name: string };

/** The ids that exist, all ids and keys that are used anywhere, and the asks files without an entry. */
type Known = {
  readonly ids: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly alone: readonly string[];
};

/** This many files are named; the rest are counted. */
const SHOWN = 3;

/** A missing id or key is reported once, at its first use: its file was deleted or renamed, or it is a typo. */
export function goneMisfits(namings: readonly Naming[], knowledge: Knowledge, known: Known): Misfit[] {
  const byName = new Map<string, Naming[]>();
  for (const naming of namings) byName.set(naming.name, [...(byName.get(naming.name) ?? []), naming]);
  const lost = lostSources([...byName.keys()], knowledge);
  if (lost) for (const name of lost.names) byName.delete(name);
  const cut = lost ? [lost.misfit] : [];
  return [...cut, ...goneOneByOne(byName, knowledge, known)];
}

/** With more keys of sources gone at once, the end of their file is. */
const MANY = 10;

/** One report on many sources that are gone at once, at the last one that is there. */
function lostSources(
  names: readonly string[],
  { sources }: Knowledge,
): { names: readonly string[]; misfit: Misfit } | undefined {
  const lost = names.filter((name) => !kindOf(name));
  const last = [...sources.keys()].at(-1);
  if (lost.length <= MANY || last === undefined) return undefined;
  const message = `expected ${lost.length} more sources, which files name (${lost.slice(0, SHOWN).join(', ')} and others), but the file ends here: if its end is missing, bring it back`;
  return { names: lost, misfit: { id: 'sources', path: [last], of: 'key', message } };
}

function goneOneByOne(
  byName: ReadonlyMap<string, readonly Naming[]>,
  knowledge: Knowledge,
  known: Known,
): Misfit[] {
  return [...byName].flatMap(([name, places]): Misfit[] => {
    const [first] = places;
    if (!first) return [];
    const message = kindOf(name)
      ? `expected the id of an entry, got "${name}", which does not exist${idAdvice(name, places, knowledge, known)}`
      : `expected a key of knowledge/sources.yaml, got "${name}"${sourceAdvice(name, places, knowledge, known)}`;
    return [{ id: first.id, path: first.path, of: 'value', message }];
  });
}

function idAdvice(
  id: string,
  places: readonly Naming[],
  { entries }: Knowledge,
  { ids, named, alone }: Known,
): string {
  const files = filesOf(places);
  if (alone.includes(`knowledge/${id}.asks.txt`) && files.length === 1)
    return `: put knowledge/${id}.yaml back (its questions are still in ${id}.asks.txt), or take the id out${moreHere(places)}`;
  const ofKind = [...ids].filter((one) => kindOf(one) === kindOf(id));
  const [moved] = [...ids].filter((one) => slugOf(one) === slugOf(id));
  if (files.length === 1) return `${didYouMean(id, moved ? [moved] : ofKind)}${moreHere(places)}`;
  const unnamed = ofKind.filter((one) => !named.has(one));
  const slug = foldName(slugOf(id));
  const renamed =
    unnamed.find((one) => {
      const entry = entries.get(one);
      return entry && namesOf(entry).some((name) => foldName(name) === slug);
    }) ?? closest(id, unnamed);
  const [before, how] = moved ? [moved, 'move'] : [renamed, 'rename'];
  const advice = before
    ? `if knowledge/${before}.yaml was ${id}.yaml before, ${how} it back`
    : `put knowledge/${id}.yaml back, or take the id out of them`;
  return `${filesThatName(files)}: ${advice}`;
}

function sourceAdvice(
  key: string,
  places: readonly Naming[],
  { sources }: Knowledge,
  { named }: Known,
): string {
  const files = filesOf(places);
  if (files.length === 1) return `${didYouMean(key, sources.keys())}${moreHere(places)}`;
  const renamed = closest(
    key,
    [...sources.keys()].filter((one) => !named.has(one)),
  );
  const advice = renamed
    ? `if "${renamed}" was "${key}" before, rename it back`
    : 'put it back, or name another source in them';
  return `${filesThatName(files)}: ${advice}`;
}

/** `credentials/rhit` → `rhit` */
function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function filesOf(places: readonly Naming[]): string[] {
  return [...new Set(places.map(({ id }) => `knowledge/${id}.yaml`))];
}

/** " (3 times in this file)", or nothing if it is there once. */
function moreHere({ length }: readonly Naming[]): string {
  return length > 1 ? ` (${length} times in this file)` : '';
}

/** "; 14 files name it (knowledge/terms/ppe.yaml, … and 11 more)" */
function filesThatName(files: readonly string[]): string {
  const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : '';
  return `; ${files.length} files name it (${files.slice(0, SHOWN).join(', ')}${more})`;
}
