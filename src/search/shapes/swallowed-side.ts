import type { Intent } from '../../intent/intent.ts';
import { isComparable, kindOf } from '../../knowledge/kinds.ts';
import { entryOf } from '../../knowledge/knowledge.ts';
import { type Candidate, rankEntries } from '../evidence/rank-entries.ts';
import type { ScoredQuestion } from '../evidence/scored-question.ts';
import { type Reading, readingOfPart } from '../reading/reading.ts';
import { OPPOSING } from '../text/joints.ts';
import { anyOf } from '../text/phrases.ts';
import { CUT, jointsOf } from './comparison-cues.ts';

/** What is only said of two things or more: "which of the two", "when is it one and when the other", "is it dying faster than". */
const OF_TWO = anyOf`
  (which|how|difference|gap|of|do) (\w+ ){0,3}(those|these|the) (two|three) ?(jobs?|roles?|careers?|differ|compare|is|are|do|has|have|pays?|earns?)?$
  | (which|how) (\w+ ){0,3}(those|these|the) (two|three) (jobs|roles|careers|differ|compare|is|are|do|has|have|pays|earns)
  | when (\w+ ){1,8}and when | (numbers|figures|pay|outlook|what) (for|of) (both|each) of( them)?$ | (for|of) both$ | the first one (\w+ ){0,8}the second
  | (faster|slower|better|stricter|safer) than (?!(the )?(average|most|all|any|others?|usual|typical|expected|it|they|i|you|a|an|nothing|that|this|before)\b)
  | or (\w+ ){1,12}which (one|is|of|has|pays|earns|opens|brings|gives|gets|line|job|role)
`;
/** How many entries are scored for each half, and how many there are to choose from. */
const LOOKED_AT = 12;
const MOST_CHOICES = 3;

/**
 * What to offer if a question surely compares, and only one of its things is found: it first, then what the rest may mean.
 * Undefined if one thing is all that is asked about. A comparison is never answered with one side alone.
 */
export function swallowedSide(
  asked: ScoredQuestion,
  proposed: Intent | undefined,
): readonly string[] | undefined {
  if (proposed?.kind === 'compare' && proposed.ids.length === 2) return withThird(proposed.ids, asked);
  if (proposed?.kind !== 'facet' && proposed?.kind !== 'entry') return undefined;
  const { reading } = asked;
  if (!isComparable(proposed.id) || !comparesTwo(reading) || holdsBoth(proposed.id, asked)) return undefined;
  const others = otherSides(proposed.id, asked);
  return others.length > 0 ? [proposed.id, ...others].slice(0, MOST_CHOICES) : undefined;
}

function comparesTwo(reading: Reading): boolean {
  const { words } = reading;
  return OF_TWO.test(words.join(' ')) || jointsOf(words, OPPOSING).length > 0 || isNameOrOther(reading);
}

/** Whether a text is a name, "or" and a few words more: "CPHQ or six sigma". */
function isNameOrOther({ words, mentions }: Reading): boolean {
  const [only, ...others] = mentions;
  if (!only || only.from > 0 || others.length > 0 || words[only.to] !== 'or') return false;
  const rest = words.slice(only.to + 1);
  return rest.length > 0 && rest.length <= FEW_WORDS && !NOTHING_ELSE.test(rest.join(' '));
}
const FEW_WORDS = 3;
const NOTHING_ELSE =
  /^(nothing|not|no|none|neither|both|what|else|so|anything|wait|skip|quit|am|are|is|do|should|can|will)\b/;

/** Whether an entry is of two things itself ("Primary and secondary data"), or is what both sides are called. */
function holdsBoth(id: string, { reading: { words, mentions }, index }: ScoredQuestion): boolean {
  const [at = 0] = jointsOf(words, CUT);
  const named = mentions.filter(({ ids }) => ids.includes(id));
  const isBeside = named.some(({ to }) => to <= at) && named.some(({ from }) => from > at);
  return isBeside || /^[\w-]+ and [\w-]+/.test(entryOf(index.knowledge, 'terms', id)?.title ?? '');
}

/** The entries of the same kind that fit the halves of a question, the better ones first. */
function otherSides(id: string, { reading, candidates, index }: ScoredQuestion): string[] {
  const [at] = jointsOf(reading.words, CUT);
  const halves =
    at === undefined
      ? []
      : [readingOfPart(reading, 0, at), readingOfPart(reading, at + 1, reading.words.length)];
  const fits = ({ id: other }: Candidate): boolean => other !== id && kindOf(other) === kindOf(id);
  const ofHalves = halves.flatMap((half) => {
    const ranked = rankEntries(half, index, LOOKED_AT).filter(({ id }) => isComparable(id));
    return ranked[0]?.id === id ? [] : ranked.filter(fits).slice(0, 1);
  });
  return [...new Set([...ofHalves, ...candidates.filter(fits)].map(({ id: other }) => other))];
}

/** Three things in a row, the last of them after an "or": "CPC alone, RHIT, or just the associate degree". */
const THREE = /,[^,.?!]{2,40}, or\b/i;

/** A longer text tells a story around its question. */
const MOST_WORDS = 26;

/** Two sides with what the third may mean, if three things are in a row; undefined if they are not. */
function withThird(ids: readonly string[], { reading, index }: ScoredQuestion): string[] | undefined {
  if (reading.words.length > MOST_WORDS || !THREE.test(reading.text)) return undefined;
  const at = reading.words.lastIndexOf('or');
  const isFound = reading.mentions.some(
    (mention) => mention.from > at && mention.ids.some((id) => ids.includes(id)),
  );
  if (isFound) return undefined;
  const part = readingOfPart(reading, at + 1, reading.words.length);
  const third = rankEntries(part, index, LOOKED_AT).find(({ id }) => isComparable(id) && !ids.includes(id));
  return third && [...ids, third.id];
}
