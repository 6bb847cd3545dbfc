import type { Intent } from '../../intent/intent.ts';
import { entryOf } from '../../knowledge/knowledge.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { anyOf } from '../text/phrases.ts';

const CREDENTIAL =
  'credential|certification|certifications|letters|rhit|rhia|rra|cca|ccs|ccs p|cpc|coc|cic|crc|cpb|cpma|chda|chps|cdip';

/** What else may be old: the exam of a credential, not the credential that somebody has. */
const OF_EXAM =
  'exams?|tests?|versions?|names?|content|rules?|blueprint|outline|fees?|price|way|books?|guides?';

/** That a credential is no longer valid, or what would be if it were; not when it expires. */
const LAPSED = anyOf`
  (let|lets|letting) (\w+ ){1,4}(lapse|expire|go inactive) | (has|have|had|is|was|been|just|it|already|${CREDENTIAL}) (lapsed|expired|revoked)
  | (lapsed|expired|revoked)( (in|on|last|a|two|three|ten|\d+|since|during|while|when|because|what|now|can|do|how))? | (went|gone|go|goes|is|was) inactive
  | (if|when) (\w+ ){1,4}(lapses|expires)$ | (let|lets|letting) (\w+ ){1,2}go (can|how|do|and|is|what|years|ages) | reinstat\w+ | reactivat\w+
  | (${CREDENTIAL}) (\w+ )?(ran|run|runs|timed) out
  | (forgot|missed|skipped|stopped|quit|never|not) (\w+ ){0,3}(dues|renewal|renew|renewing|renewed|ceus?) (\w+ ){0,4}years? ago
  | (${CREDENTIAL}) (is |be |still |now |totally |just )*(dead|gone)( for good| forever)? | is (my |the )?(${CREDENTIAL}) (dead|gone)
  | (be|been|it|them|my (\w+ )?(${CREDENTIAL})) (brought|bring|get|got|gotten|come) back(?! (in|into|to)) | (bring|get|win|earn) (it|them|my (\w+ )?(${CREDENTIAL})) back(?! (in|into|to))
  | old (${CREDENTIAL})(?! (${OF_EXAM})) | (${CREDENTIAL})( \w+){0,4} never( been)? renewed
  | (${CREDENTIAL}) (from|in) (the )?((19|20)\d\d|\d0s)( \w+){0,4} (still )?(good|valid|count|usable)
  | (revive|resurrect|restore|save|rescue) (it|them|my|an? (old|dead|expired)|the)
`;
/** What a text calls a credential without naming one. */
const SOME_CREDENTIAL = /\b(credentials?|certifications?|certified|letters)\b/;
/** What else may lapse, and what credentials of other issuers are called by. */
const OTHERS = /\b(licen[cs]es?|cards?|visa|insurance|membership|link|coupon|warranty|registry|registrar)\b/;
/** The name of our question entry about it. */
const CALLED = 'lapsed credential';

/** Our question entry on lapsed credentials, if a text says that one has lapsed: "let my CCS lapse in 2021". */
export function lapsedCredential({
  reading: { words, mentions },
  index: { names, knowledge },
}: ScoredQuestion): Intent | undefined {
  const text = words.join(' ');
  if (!LAPSED.test(text) || OTHERS.test(text)) return undefined;
  const question = names.byKey.get(CALLED)?.map((id) => entryOf(knowledge, 'questions', id))[0];
  const credentials = mentions.flatMap(({ ids: [id] }) => entryOf(knowledge, 'credentials', id) ?? []);
  if (credentials.length > 1) return undefined;
  // It tells the rules of some issuers, and of no others.
  const areRulesKnown = credentials.every(({ organization = '' }) =>
    question?.related?.includes(organization),
  );
  if (!question || !areRulesKnown || !(credentials.length > 0 || SOME_CREDENTIAL.test(text)))
    return undefined;
  return { kind: 'facet', id: question.id, facet: 'renewal' };
}
