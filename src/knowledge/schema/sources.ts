import * as z from 'zod';
import { faultless } from './checks.ts';
import { httpsUrl } from './common.ts';
import { SOURCE_KEY } from './fact.ts';
import { readFault } from './read-form.ts';
import { textFault } from './text-fault.ts';

/** `knowledge/sources.yaml`: who said it, where, and how sure that makes it. */
const source = z
  .strictObject({
    publisher: z.string().trim().min(2).max(60).check(faultless(textFault)),
    title: z.string().trim().min(2).max(160).check(faultless(textFault)),
    /** The publisher's own address; left out if only a copy elsewhere was read. */
    url: httpsUrl.optional(),
    /** The period or day of the copy that was read. */
    read: z
      .string()
      .trim()
      .min(2)
      .max(160)
      .check(faultless((text) => readFault(text))),
    sure: z.enum(['confirmed', 'reported']),
    /** Whom a member should ask instead, if only somebody else's report was read. */
    checkWith: z.string().trim().min(2).max(40).optional(),
  })
  .refine(({ sure, checkWith }) => checkWith === undefined || sure === 'reported', {
    path: ['checkWith'],
    error: 'expected only for a source that is `reported`: what is confirmed needs no checking',
  });

const KEY = 'expected a key of small letters, digits and hyphens';
export const sources = z.record(z.string().regex(SOURCE_KEY, KEY), source);

export type Source = z.infer<typeof source> & { readonly key: string };
