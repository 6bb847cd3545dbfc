import * as z from 'zod';
import { addressFault } from './address-fault.ts';
import { aliasFault } from './alias-fault.ts';
import { ASK_LENGTH, askFault } from './ask-fault.ts';
import { faultless } from './checks.ts';
import { oddSpace } from './hidden.ts';
import { entryId, entryIds } from './ids.ts';
import { privateFault } from './private-fault.ts';
import { reviewFault } from './review-fault.ts';
import { textFault } from './text-fault.ts';
import { undatedSummary } from './undated.ts';

const WEB_ADDRESS = /^https:\/\/([A-Za-z0-9-]+\.)+[A-Za-z]{2,}(:\d{2,5})?([/?#][^\s"<>\\^`{|}]*)?$/;

/** The address of a page: its host has a dot; no spaces, user names or passwords. Discord refuses others. */
const httpsUrl = z
  .string()
  .trim()
  .regex(WEB_ADDRESS, 'expected a web address such as https://www.cdc.gov/nchs/')
  .check(faultless(addressFault))
  .max(512, 'expected at most 512 characters: Discord refuses longer addresses');

/** A name, with ordinary spaces only. */
const name = z.string().trim().check(faultless(oddSpace), faultless(textFault));

const alias = name
  .min(1)
  .max(80, {
    error: 'expected at most 80 characters: an alias is a name people type, not a sentence',
    abort: true,
  })
  .check(faultless(aliasFault));

const ask = z.string().trim().min(ASK_LENGTH.min).max(ASK_LENGTH.max).check(faultless(askFault));

/** What every entry has, whatever its kind. */
export const common = {
  /** The full name, such as "Registered Health Information Technician". */
  title: name.min(2).max(120),
  /** The short name, shown before the title, such as "RHIT". */
  short: name.min(1).max(40).optional(),
  /** Names and spellings that people type; capitals, dots and plurals need no alias of their own. */
  aliases: z.array(alias).default([]),
  /** Questions that this entry answers, in members' words; an asks file beside it may hold more. */
  asks: z.array(ask).default([]),
  /** One or two plain sentences that answer "what is it". */
  summary: z
    .string()
    .trim()
    .min(20)
    .max(500)
    .regex(/^[^\n]*$/, 'expected one paragraph, without line breaks (write >- instead of |)')
    .check(faultless(textFault), faultless(privateFault), faultless(undatedSummary)),
  /** Offered first by empty autocompletes; 1 is the most requested. */
  featured: z.int().min(1).max(99).optional(),
  /** The day from which moderators should review the entry. */
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
