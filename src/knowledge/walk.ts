import { oncePer } from '../once.ts';
import type { Provenance } from './schema/fact.ts';

/** A leaf of an entry with its path; keys of records count as leaves too (`key: true`). */
type Leaf = { path: PropertyKey[]; value: string | number | boolean; key: boolean };

/** The leaves in a field of this name, single or in a list, wherever it occurs. */
export function* leavesOf(value: unknown, field: string): Generator<Leaf> {
  for (const leaf of leaves(value)) {
    const name = typeof leaf.path.at(-1) === 'number' ? leaf.path.at(-2) : leaf.path.at(-1);
    if (!leaf.key && name === field) yield leaf;
  }
}

/**
 * Every text, number and boolean inside a value, in order; except `asks`, which only repeat what members say and are
 * by far the most.
 */
export function* leaves(value: unknown, path: PropertyKey[] = []): Generator<Leaf> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    yield { path, value, key: false };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (name === 'asks') continue;
      yield { path: [...path, name], value: name, key: true };
      yield* leaves(item, [...path, name]);
    }
  }
}

/** A statement inside an entry, with its path; a fact has a text, one of a list of facts may have a facet. */
export type Statement = {
  readonly path: readonly PropertyKey[];
  readonly value: Provenance & { readonly text?: string | undefined; readonly facet?: string | undefined };
};

/** Every statement with a source and a period inside a value, in order; the same list for the same value. */
export const statementsIn = oncePer((value: object): readonly Statement[] => {
  const found: Statement[] = [];
  collect(value, [], found);
  return found;
});

function collect(value: object, path: readonly PropertyKey[], found: Statement[]): void {
  if (isStatement(value)) found.push({ path, value });
  const named: Iterable<[PropertyKey, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [name, inner] of named)
    if (typeof inner === 'object' && inner !== null && name !== 'asks')
      collect(inner, [...path, name], found);
}

/** The schema has checked these fields wherever they occur. */
function isStatement(value: object): value is Statement['value'] {
  return 'source' in value && 'asOf' in value;
}
