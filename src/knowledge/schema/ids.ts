import * as z from 'zod';
import { KINDS, type Kind } from '../kinds.ts';
import { distinct } from './checks.ts';

/** The fields that hold ids, with the kinds that they may name. Whether an id exists is known only when all files are. */
export const ID_FIELDS = z.registry<{ kinds: readonly Kind[] }>();

/** The id of another entry, such as `credentials/rhit`, of one of the kinds (of any, where none is named). */
export function entryId(...kinds: Kind[]): z.ZodString {
  const wanted = kinds.length > 0 ? kinds : KINDS;
  // Only editors use the pattern; the check of the references says more, such as which id was probably meant.
  const pattern = `^(${wanted.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`;
  return z.string().meta({ pattern }).register(ID_FIELDS, { kinds: wanted });
}

/** Several ids, each once. */
export function entryIds(...kinds: Kind[]): z.ZodArray<z.ZodString> {
  return z.array(entryId(...kinds)).check(distinct('expected each entry once'));
}
