import * as z from 'zod';
import { aliasFault } from './alias-fault.ts';
import { ASK_LENGTH, askFault } from './ask-fault.ts';
import { faultless } from './checks.ts';
import { oddSpace } from './hidden.ts';
import { entryId, entryIds } from './ids.ts';
import { reviewFault } from './review-fault.ts';
import { textFault } from './text-fault.ts';

const WEB_ADDRESS = /^https:\/\/([A-Za-z0-9-]+\.)+[A-Za-z]{2,}(:\d{2,5})?([/?#][^\s"<>\\^`{|}]*)?$/;

/** The address of a page: with a host that has a dot, without spaces, names and passwords. Discord refuses others. */
const httpsUrl = z
  .string()
  .trim()
  .regex(WEB_ADDRESS, 'expected a web address such as https://www.cdc.gov/nchs/')
  .max(512, 'expected at most 512 characters: Discord takes no longer address');

/** A name: what looks like a space in it is one. */
const name = z.string().trim().check(faultless(oddSpace), faultless(textFault));

const alias = name
  .min(1)
  .max(80, 'expected at most 80 characters: an alias is a name people type, not a sentence')
  .check(faultless(aliasFault));

const ask = z.string().trim().min(ASK_LENGTH.min).max(ASK_LENGTH.max).check(faultless(askFault));

/** What every entry has, whatever its kind. */
export const common = {
  /** The full name, such as "Registered Health Information Technician". */
  title: name.min(2).max(120),
  /** The short name that stands in front of it, such as "RHIT". */
  short: name.min(1).max(40).optional(),
  /** Names and spellings that people type; capitals, dots and plurals need no alias of their own. */
  aliases: z.array(alias).default([]),
  /** Questions that this entry answers, in members' words; more of them may stand in an asks file beside it. */
  asks: z.array(ask).default([]),
  /** One or two plain sentences that answer "what is it". */
  summary: z
    .string()
    .trim()
    .min(20)
    .max(500)
    .regex(/^[^\n]*$/, 'expected one paragraph, without line breaks (write >- where a | stands)')
    .check(faultless(textFault)),
  /** Offered first in empty autocompletes; 1 is asked for most. */
  featured: z.int().min(1).max(99).optional(),
  /** The day from which moderators should look at the entry again. */
  reviewBy: z.iso
    .date('expected a date such as 2027-06-01')
    .check(faultless((day) => reviewFault(day)))
    .optional(),
  /** The issuer's or publisher's own page about it. */
  official: httpsUrl.optional(),
  /** What it is most often compared with. */
  rival: entryId().optional(),
  /** Entries that a reader naturally goes to next, and the terms that this one uses. */
  related: entryIds().optional(),
};

export { httpsUrl, name };
