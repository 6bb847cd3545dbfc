import { wholeText } from '../intent/intent-text.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { confidence, logOddsOf } from '../search/evidence/confidence.ts';
import { searchIndex } from '../search/index/search-index.ts';
import { SIGNS } from '../search/learned/odds.ts';
import { understand } from '../search/understand.ts';

/** Why a question gets its answer: what was read, which names were found, how entries scored, and what decided. */
export function why(question: string, knowledge: Knowledge): string {
  const { confidence: odds } = searchIndex(knowledge).learned;
  const { intent, proposed, reading, candidates, signs, because } = understand(question, knowledge);
  const mentions = reading.mentions.map(({ ids, from, to, edits }) => {
    const typed = reading.words.slice(from, to).join(' ');
    return `  "${typed}" → ${ids.join(' | ')}${edits > 0 ? ` (${edits} letters off)` : ''}`;
  });
  const ranked = candidates.slice(0, 5).map(({ id, score, features }) => {
    const parts = features()
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name} ${value.toFixed(2)}`);
    return `  ${score.toFixed(2).padStart(6)}  ${id}  (${parts.join(', ')})`;
  });
  const marks = SIGNS.map((sign) => {
    const adds = logOddsOf(odds, sign, signs[sign]);
    return `${sign} ${signs[sign].toFixed(2)} (${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(2)})`;
  });
  return [
    `words:      ${reading.words.join(' ')}`,
    `names:      ${mentions.length > 0 ? `\n${mentions.join('\n')}` : 'none'}`,
    `facet:      ${reading.facet ?? 'the whole'}`,
    `candidates:\n${ranked.join('\n') || '  none'}`,
    `signs:      ${marks.join(', ')}`,
    `sure:       ${confidence(signs, odds).toFixed(2)} (answers from ${odds.answer}, asks back from ${odds.askBack})`,
    `proposed:   ${proposed ? wholeText(proposed) : 'nothing'}`,
    `decided:    ${wholeText(intent)}, because ${because}`,
  ].join('\n');
}
