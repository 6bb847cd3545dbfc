import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import { LIMITS } from '../limits.ts';
import { rankEntries } from './evidence/rank-entries.ts';
import { searchIndex } from './index/search-index.ts';
import { type Suggestion, suggestNames } from './names/suggest-names.ts';
import { readText } from './reading/reading.ts';
import { wordsOf } from './text/words.ts';

/**
 * Suggestions while a question is typed: the known questions and entries that fit it so far, as questions that can be sent
 * as they are. Empty input offers what people ask most.
 */
export function suggestQuestions(typed: string, knowledge: Knowledge): Suggestion[] {
  const text = typed.trim();
  const ids =
    text === ''
      ? suggestNames('', knowledge, ['questions', 'comparisons', 'credentials']).map(({ value }) => value)
      : [
          ...rankedIds(text, knowledge),
          ...(wordsOf(text).length <= LONGEST_NAME ? namedIds(text, knowledge) : []),
        ];
  const questions = [...new Set(ids)].flatMap((id) => {
    const entry = knowledge.entries.get(id);
    const question = entry && questionFor(entry);
    return question && question.length <= LIMITS.choiceName ? [question] : [];
  });
  return [...new Set(questions)]
    .slice(0, LIMITS.choices)
    .map((question) => ({ name: question, value: question }));
}

/** A text with more words is not a name being typed. */
const LONGEST_NAME = 3;

function namedIds(text: string, knowledge: Knowledge): string[] {
  return suggestNames(text, knowledge, ['credentials', 'roles', 'terms']).map(({ value }) => value);
}

/** Entries further behind hardly fit. */
const MOST_RANKED = 12;

function rankedIds(text: string, knowledge: Knowledge): string[] {
  const index = searchIndex(knowledge);
  return rankEntries(readText(text, index), index)
    .slice(0, MOST_RANKED)
    .map(({ id }) => id);
}

/** An entry as the question that it answers. */
function questionFor(entry: Entry): string {
  switch (entry.kind) {
    case 'questions':
      return entry.title;
    case 'comparisons':
      return entry.title.endsWith('?') ? entry.title : `${entry.title}: what is the difference?`;
    case 'roles':
      return `What does the role ${shortName(entry)} do?`;
    case 'journeys':
    case 'starts':
      return `What are the next steps: ${entry.title}?`;
    default:
      return `What is ${shortName(entry)}?`;
  }
}
