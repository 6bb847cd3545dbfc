import * as z from 'zod';
import { entryId, text } from './fact.ts';

const httpsUrl = z.url({ protocol: /^https$/, error: 'expected a web address that begins with https://' });

const alias = z
  .string()
  .trim()
  .min(1)
  .max(80, 'expected at most 80 characters: an alias is a name people type, not a sentence');

/** How long (characters) a member's question may be. */
export const ASK_LENGTH = { min: 3, max: 300 } as const;

/** What every entry has, whatever its kind. */
export const common = {
  /** The full name, such as "Registered Health Information Technician". */
  title: z.string().trim().min(2).max(120),
  /** The short name that stands in front of it, such as "RHIT". */
  short: z.string().trim().min(1).max(40).optional(),
  /** Names and spellings that people type; capitals, dots and plurals need no alias of their own. */
  aliases: z.array(alias).default([]),
  /** Questions that this entry answers, in members' words; more of them may stand in an asks file beside it. */
  asks: z.array(z.string().trim().min(ASK_LENGTH.min).max(ASK_LENGTH.max)).default([]),
  /** One or two plain sentences that answer "what is it". */
  summary: z
    .string()
    .trim()
    .min(20)
    .max(500)
    .regex(/^[^\n]*$/, 'expected one paragraph, without line breaks'),
  /** Offered first in empty autocompletes; 1 is asked for most. */
  featured: z.int().min(1).max(99).optional(),
  /** The day from which moderators should look at the entry again. */
  reviewBy: z.iso.date('expected a date such as 2027-06-01').optional(),
  /** The issuer's or publisher's own page about it. */
  official: httpsUrl.optional(),
  /** What it is most often compared with. */
  rival: entryId.optional(),
  /** Entries that a reader naturally goes to next, and the terms that this one uses. */
  related: z.array(entryId).optional(),
};

export { httpsUrl, text };
