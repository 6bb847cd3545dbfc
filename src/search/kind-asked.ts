import { type Kind, kindOf } from '../knowledge/kinds.ts';
import type { Candidate } from './evidence/rank-entries.ts';
import { namesKind } from './reading/mention.ts';
import type { Reading } from './reading/reading.ts';
import { anyOf } from './text/phrases.ts';

const LETTERS = '(letters|initials|certification|credential|exam)';

const JOBS = '(jobs|roles|positions|titles|careers)';

/** How a question asks for a thing of one kind without naming it. */
const ASKED: readonly (readonly [Kind, RegExp])[] = [
  [
    'credentials',
    anyOf`
      ^(looking for |need |want |is there |are there )?(the|a|an|any|some|that) (\w+ ){0,3}${LETTERS} (that|for|you|they|which|who|i|to|people)
      | ^(what|which) (\w+ ){0,2}${LETTERS} (are there|is there|are out there|do people|would|should|shows?|proves?|fits?|for|says?)
      | (something|anything|paper|a thing) (\w+ ){0,5}(resume|cv|wall|name) (that|which|to) (proves?|shows?|says?)
      | (something|anything|a paper|a piece of paper) (that|which|to) (proves?|shows?) (that )?(i|you|we)
    `,
  ],
  [
    'roles',
    anyOf`
      what am i( then| called| officially)?$ | what (is|would be) my (job |real |actual |official )*(title|role|job)( called)?$
      | ${JOBS} (that|which|where (you|i|they|people|someone)) (\w+ ){0,2}(deal|deals|dealing|work with|works with|involve|involves|handle|handles|fight|help|teach|train|fix|track|hand|give|touch|revolve|have to do|has to do)
      | ${JOBS} (i|you|one|to) (\w+ ){1,5}(if|for|when|where) (\w+ ){0,2}(like|love|enjoy|prefer|good) | ${JOBS} (fit|fits|suit|suits|for) (\w+ ){0,2}(people|someone|somebody|person|a person) (who|that|with) (likes?|loves?|enjoys?)
      | what (is|would) (my|this|that|such a) (job|role|position|work) (be )?called | what do (you|they|people) call (me|someone like me|what i do)
    `,
  ],
];
/** How much the kind that is asked for counts, beside what else an entry fits by. */
const WORTH = 2.5;

/** The kind of thing that is asked for, where it is not named: "the letters you take after a four year degree". */
export function kindAsked({ words, mentions }: Pick<Reading, 'words' | 'mentions'>): Kind | undefined {
  const text = words.join(' ');
  return ASKED.find(
    ([kind, asks]) => asks.test(text) && !mentions.some((mention) => namesKind(mention, kind)),
  )?.[0];
}

/** The candidates, those of the kind that is asked for further ahead. */
export function withKindAsked(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const kind = kindAsked(reading);
  if (!kind) return candidates;
  return candidates
    .map((candidate) =>
      kindOf(candidate.id) === kind ? { ...candidate, score: candidate.score + WORTH } : candidate,
    )
    .sort((a, b) => b.score - a.score);
}
