import type { Intent } from '../../intent/intent.ts';
import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import { rankEntries } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { readText } from '../reading/reading.ts';
import { isSurelyComparison } from './comparison-cues.ts';
import { namesAround } from './names-around.ts';

/** How a question begins that is answered with yes or no. */
const YES_OR_NO = /^(do|does|did|can|could|will|would|are|is|must|has|have)$/;
/** Words that set the things against each other after all: "will AI come for coding or billing first". */
const AGAINST =
  /^(first|last|most|more|less|least|sooner|faster|quicker|longer|shorter|easier|harder|cheaper|higher|lower|safer)$/;
/** How many words may come before it: "ok so does …". */
const OPENING = 3;
/** How many entries are scored. */
const LOOKED_AT = 10;

/**
 * The members' question that asks something of several things alike, whichever they are: "does a coder or a HIM manager need
 * a background check" does not compare the two. Undefined if what is left without the names asks for no single one.
 */
export function askedOfSeveral({ reading, index }: ScoredQuestion): Intent | undefined {
  const { words, mentions, facet } = reading;
  if (!words.slice(0, OPENING).some((word) => YES_OR_NO.test(word))) return undefined;
  if (isSurelyComparison(words) || words.some((word) => AGAINST.test(word))) return undefined;
  const names = namesAround(words, (from, to) => {
    const named = mentions.find((one) => one.from === from && one.to === to && one.edits === 0);
    return named?.ids.find(isComparable) ?? index.fields.get(words.slice(from, to).join(' '));
  });
  if (!names) return undefined;
  const asked = [...words.slice(0, names.from), ...words.slice(names.to)].join(' ');
  const [best, second] = rankEntries(readText(asked, index), index, LOOKED_AT);
  if (!best || kindOf(best.id) !== 'questions') return undefined;
  if (lead(best, second) < LEAD.farther) return undefined;
  return facet ? { kind: 'facet', id: best.id, facet } : { kind: 'entry', id: best.id };
}
