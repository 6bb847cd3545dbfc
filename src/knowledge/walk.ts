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

/** A statement inside an entry, with its path; a fact of a list of facts may have a facet. */
export type Statement = {
  readonly path: PropertyKey[];
  readonly value: Provenance & { readonly facet?: string | undefined };
};

/** Every statement with a source and a period inside a value, in order. */
export function* statementsIn(value: unknown, path: PropertyKey[] = []): Generator<Statement> {
  if (typeof value !== 'object' || value === null) return;
  if (isStatement(value)) yield { path, value };
  const named = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [name, inner] of named) if (name !== 'asks') yield* statementsIn(inner, [...path, name]);
}

/** The schema has checked these fields wherever they occur. */
function isStatement(value: object): value is Statement['value'] {
  return 'source' in value && 'asOf' in value;
}
