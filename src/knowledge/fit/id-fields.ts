import * as z from 'zod';
import { oncePer } from '../../once.ts';
import type { Kind } from '../kinds.ts';
import { ID_FIELDS } from '../schema/ids.ts';

/** An id in a field, with the field's path and the kinds it may name. */
export type IdField = { path: PropertyKey[]; id: string; kinds: readonly Kind[] };

/** Every id in a value, in the order of its schema; the value must fit the schema. The same list for the same two. */
export const idFields = oncePer((schema: z.core.$ZodType) =>
  oncePer((value: object): readonly IdField[] => [...idsIn(schema, value, [])]),
);

function* idsIn(schema: z.core.$ZodType, value: unknown, path: PropertyKey[]): Generator<IdField> {
  const kinds = ID_FIELDS.get(schema)?.kinds;
  if (kinds) {
    if (typeof value === 'string') yield { path, id: value, kinds };
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* idsIn(schema.unwrap(), value, path);
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* idsIn(schema.element, item, [...path, index]);
  } else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries<z.core.$ZodType>(schema.shape))
      yield* idsIn(inner, Reflect.get(value, name), [...path, name]);
  }
}
