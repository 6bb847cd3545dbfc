import type { Intent } from '../../intent/intent.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { anyOf } from '../text/phrases.ts';

const UNITS = /\b(ceus?|units|hours|credits|points|education|webinars?)\b/;
/** Holders of several credentials ask for one sum. */
const TOGETHER = anyOf`
  stack(s|ing)? | doubles? | combined? | total | shar(e|es|ed|ing) | pool(ed)? | together | at once | plus
  | on top of | (count|counts|serve|serves|good|work|works|apply|applies) (\w+ ){0,4}(for|toward|towards|to) both | (for|hold|have|holding|both) both
  | both$ | (hold|holds|holding|have|has|carry|got) both
`;
/** Who compares them asks about each. */
const EACH = /\b(which|fewer|less|vs|against|than|compared|same number|each|or)\b/;

/**
 * The question entry that says what several credentials of one issuer need together: "CEUs for CPC plus CPMA, do they
 * stack". A comparison would only show what each needs alone.
 */
export function keepingOfSeveral({
  reading: { words, mentions, facet },
  candidates,
  index: { knowledge },
}: ScoredQuestion): Intent | undefined {
  const text = words.join(' ');
  if (facet !== 'renewal' || !UNITS.test(text) || !TOGETHER.test(text) || EACH.test(text)) return undefined;
  const named = mentions.flatMap(({ ids: [id] }) => entryOf(knowledge, 'credentials', id) ?? []);
  const [issuer, ...others] = new Set(named.map(({ organization }) => organization));
  if (named.length < 2 || issuer === undefined || others.length > 0) return undefined;
  const question = candidates.find(({ id }) => isOnKeeping(id, knowledge));
  return question && { kind: 'facet', id: question.id, facet: 'renewal' };
}

/** Whether a question entry is mostly about keeping credentials. */
function isOnKeeping(id: string, knowledge: Knowledge): boolean {
  const facts = entryOf(knowledge, 'questions', id)?.facts ?? [];
  return facts.filter(({ facet }) => facet === 'renewal').length > facts.length / 2;
}
