import type { IntentOf } from '../../intent/intent.ts';
import { isOfKind } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { covers } from '../text/span.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { isOurWord } from './field-words.ts';
import { FAMILY_CUES, FIELD_CUES, FILTER_CUES } from './list-cues.ts';

/**
 * Whether one entry is meant by what no filter of a list reads: "what aapc exams are for just one specialty like heart or
 * skin" is not told by all exams of the AAPC.
 */
export function isMeantBeyondList(
  { of }: IntentOf<'browse'>,
  { reading, candidates, index: { knowledge } }: ScoredQuestion,
): boolean {
  const [best, ...others] = candidates;
  // The issuer is read by a filter.
  const second = others.find(({ id }) => !isOfKind(id, ['organizations']));
  if (!best || !of || !isOfKind(best.id, ['questions', of]) || unread(reading) < FEWEST) return false;
  return lead(best, second) >= (listsKind(best, of, knowledge) ? LEAD.some : LEAD.alone);
}
const FEWEST = 2;

function listsKind({ id }: Candidate, of: IntentOf<'browse'>['of'], knowledge: Knowledge): boolean {
  return entryOf(knowledge, 'questions', id)?.lists === of;
}

/** How many words say something that no list can be limited by. */
function unread({ words, mentions }: ScoredQuestion['reading']): number {
  const organizations = mentions.filter(({ ids }) => ids.some((id) => isOfKind(id, ['organizations'])));
  const rest = words.map((word, at) => (organizations.some((one) => covers(one, at)) ? '' : word)).join(' ');
  const said = CUES.reduce((text, cue) => text.replace(cue, ' '), rest).split(' ');
  return said.filter((word) => word !== '' && !STOPWORDS.has(word) && !LISTED.test(word) && !isOurWord(word))
    .length;
}
const CUES = [
  ...FILTER_CUES.map(([, , cue]) => cue),
  ...[...FAMILY_CUES, ...FIELD_CUES].map(([, cue]) => cue),
];
/** What is listed, and that it is there: these limit no list. */
const LISTED =
  /^(certifications?|credentials?|certificates|letters|exams?|tests?|jobs?|roles?|positions?|titles|careers|occupations|gigs|list|show|field|industry|exist|available|offers?|options|top|\d+k?|hours?|years?|figures?)$/;
