import * as z from 'zod';
import { foldName } from '../fold-name.ts';
import { distinct } from './checks.ts';
import { name } from './common.ts';
import { text } from './fact.ts';
import { entryId } from './ids.ts';

/** `knowledge/ambiguous.yaml`: short names that mean several things, so that a member is asked which. */
export const ambiguous = z
  .array(
    z.strictObject({
      term: name.min(2).max(40),
      means: z
        .array(z.strictObject({ label: text, entry: entryId() }))
        .min(2)
        .max(5)
        .check(distinct('expected each entry once', 'entry')),
    }),
  )
  .check(distinct('expected each name once', 'term', (term) => foldName(String(term))));

export type Ambiguous = z.infer<typeof ambiguous>[number];
