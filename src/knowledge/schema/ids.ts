import * as z from 'zod';
import { KINDS, type Kind } from '../kinds.ts';
import { distinct } from './checks.ts';

/**
 * The fields that hold ids, with the kinds they may name. Whether an id exists is known only once all files are read.
 */
export const ID_FIELDS = z.registry<{ kinds: readonly Kind[] }>();

/** The id of another entry, such as `credentials/rhit`, of one of these kinds (any kind, if none is given). */
export function entryId(...kinds: Kind[]): z.ZodString {
  const wanted = kinds.length > 0 ? kinds : KINDS;
  // Only editors use the pattern; the reference check says more, such as which id was probably meant.
  const pattern = `^(${wanted.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`;
  return z.string().meta({ pattern }).register(ID_FIELDS, { kinds: wanted });
}

/** Several ids, each once. */
export function entryIds(...kinds: Kind[]): z.ZodArray<z.ZodString> {
  return z.array(entryId(...kinds)).check(distinct('expected each entry once'));
}
