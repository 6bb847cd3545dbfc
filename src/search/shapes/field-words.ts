import { singular } from '../../knowledge/singular.ts';
import { SPELLED } from '../../wording.ts';
import { FAMILY_CUES } from './list-cues.ts';

/** Fields that are not ours. */
export const OTHERS =
  '(?:nursing|engineering|teaching|legal|law|dental|dentistry|pharmacy|sales|marketing|accounting|finance|banking|software|programming|trucking|construction|trades?|aviation|acting|military|police)';

/** In the singular, words that every job of ours may be described by, and which name no entry. */
const OURS: ReadonlySet<string> = new Set(
  `him his hit hi health healthcare medical hospital clinic clinical record information documentation coder code biller
  insurance payer quality audit auditing research emr government federal va inpatient outpatient patient doctor physician
  education vendor practice`.split(/\s+/),
);

/** Whether a word is one of our field, among others of what families of roles are called. */
export function isOurWord(word: string): boolean {
  return OURS.has(singular(word)) || FAMILY_CUES.some(([, cue]) => cue.test(word));
}

/** In the singular, words behind "in" that name no field: a time, a place, a manner. */
const NEUTRAL: ReadonlySet<string> = new Set([
  ...`year month week day hour time morning evening night decade future first next last current
  area state city town county region country nation nationwide world usa america american canada midwest north south east
  west southern northern coast rural urban local locally near place office house home remote
  field industry sector profession market economy workforce demand growth pay salary money
  long short small big large high low size total general particular specific certain different real order list row line
  term run part front between mind detail life person english`.split(/\s+/),
  ...SPELLED,
]);

/** Whether a word behind "in" names no field. */
export function isNeutral(word: string): boolean {
  return /^\d+$/.test(word) || NEUTRAL.has(singular(word));
}
