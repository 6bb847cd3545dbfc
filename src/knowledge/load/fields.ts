import * as z from 'zod';
import { closest } from '../closest-name.ts';

/** The names of the fields that a schema has at a path, or none if there are no fields. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrapped(schema);
  const [name, ...rest] = path;
  if (name === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return fieldsAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return fieldsAt(inner.valueType, rest);
  const field: unknown = inner instanceof z.ZodObject ? Reflect.get(inner.shape, name) : undefined;
  return field instanceof z.ZodType ? fieldsAt(field, rest) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;
}

/** With fewer letters in common, one name does not stand for another. */
const TELLING = 4;

/** The field that somebody meant by a name that there is not: "as_of", "minuets", "alias"; or undefined. */
export function meantField(name: string, fields: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const typed = letters(name);
  return (
    fields.find((field) => letters(field) === typed) ??
    closest(name, fields) ??
    fields.find((field) => typed.length >= TELLING && field.startsWith(typed))
  );
}
