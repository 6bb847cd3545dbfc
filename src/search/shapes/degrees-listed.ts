import type { IntentOf } from '../../intent/intent.ts';
import { hasFacets } from '../../knowledge/kinds.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { clearIds } from '../reading/mention.ts';
import { anyOf } from '../text/phrases.ts';
import { namesOtherField } from './other-fields.ts';

const DEGREES = '(degrees|levels of (education|schooling|school|degrees?)|education levels|degree levels)';
const SUCH = '((kinds|types|sorts|levels) of )?(different )?(\\w+ ){0,3}';

/** Asks which degrees there are, or for their order; not which one something needs. */
const ASKS = anyOf`
  ${DEGREES} (\w+ ){0,5}(lowest|smallest|least|shortest|highest|bottom|low) (\w+ )?(to|up|on up)
  | ${DEGREES} (\w+ ){0,5}(in order|by level|ranked|rank) | (rank|order|sort) (\w+ ){0,2}${DEGREES}
  | (lowest|least|bottom|low|shortest) to (highest|most|top|high|longest) (\w+ ){0,2}(degrees|degree)
  | ^(so )?(what|which)( all)?( are)?( the)? ${SUCH}${DEGREES} (are there|exist|are out there|are offered|come)
  | ^(what|which)( all)?( the)? ${SUCH}${DEGREES} (can|could) (i|you|one|someone|people) (get|earn|do|study)( in (\w+ ){0,4}\w+)?$
  | ^(please )?(list|name|show me|give me|tell me)( out)?( all)?( of)?( the)? ${SUCH}${DEGREES}( (in|of|for) (\w+ ){0,4}\w+)?$
  | ^(all|every|the)( the)? ${SUCH}${DEGREES} (there are|you can get|in (\w+ ){0,4}\w+)
  | degree ladder
`;
/** What a degree would be in. */
const STUDIED = /\bdegrees?(?: \w+){0,4}? (?:in|for|of)(?= )/;

/** The degrees of our field, lowest first, if a text asks which there are. */
export function degreesListed({ reading, index }: ScoredQuestion): IntentOf<'browse'> | undefined {
  if (!ASKS.test(reading.words.join(' ')) || namesOtherField(reading, STUDIED, index)) return undefined;
  if (clearIds(reading.mentions).some(hasFacets)) return undefined;
  return { kind: 'browse', of: 'education', filter: 'by:schooling', page: 1 };
}
