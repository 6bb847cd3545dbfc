import { kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import type { Mention } from '../reading/mention.ts';
import { lettersOf } from '../reading/near-codes.ts';
import type { Reading } from '../reading/reading.ts';
import { isComparison } from './comparison-cues.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Resolves unclear names by what they are compared with: a mistyped code becomes the other side of the comparison that fits
 * best, or the only code of that kind with the same letters ("cpb or cbsc", "rhit vs odss"); a name of several meanings
 * becomes the best-fitting entry of the same kind ("auditor or CDI specialist").
 */
export function withResolvedMentions(
  reading: Reading,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Reading {
  const { mentions, words } = reading;
  const [best] = candidates;
  if (mentions.every(({ edits, ids }) => edits === 0 && ids.length === 1) || !isComparison(words))
    return reading;
  const clear = mentions
    .filter(({ edits, ids }) => edits === 0 && ids.length === 1)
    .flatMap(({ ids }) => ids);
  const sides = entryOf(knowledge, 'comparisons', best?.id)?.of ?? [];
  const hasLetters = (id: string, { from, to }: Mention): boolean => {
    const entry = knowledge.entries.get(id);
    return lettersOf(words.slice(from, to).join('')) === lettersOf(entry?.short ?? entry?.title ?? '');
  };
  const ofKindBeside = (mention: Mention): string[] => {
    const kinds = clearNeighbors(mention, reading).map(kindOf);
    return mention.ids.filter((id) => !clear.includes(id) && kinds.includes(kindOf(id)));
  };
  const meant = mentions.map((mention): Mention => {
    if (mention.edits === 0)
      return mention.ids.length === 1 ? mention : withFitting(mention, reading, candidates);
    const left = mention.ids.filter((id) => !clear.includes(id));
    const id =
      only(otherSides(sides, left, clear)) ??
      only(ofKindBeside(mention).filter((one) => hasLetters(one, mention)));
    return id === undefined ? mention : { ...mention, ids: [id], edits: 0 };
  });
  return { ...reading, mentions: meant };
}

/** Resolves a name of several meanings beside a clear one to the best-fitting entry of its kind. */
function withFitting(mention: Mention, reading: Reading, candidates: readonly Candidate[]): Mention {
  const kinds = clearNeighbors(mention, reading).map(kindOf);
  const ofKind = mention.ids.filter((id) => kinds.includes(kindOf(id)));
  const meant = ofKind.length > 1 ? candidates.find(({ id }) => ofKind.includes(id)) : undefined;
  return meant ? { ...mention, ids: [meant.id] } : mention;
}

/** The entries of the same kind that are clearly named beside a name: "cpb" in "cpb or cbsc". */
export function clearNeighbors(
  mention: Mention,
  { mentions, words }: Pick<Reading, 'mentions' | 'words'>,
): string[] {
  const at = mentions.indexOf(mention);
  const isBeside = (other: Mention): boolean =>
    sideBySide(other.from < mention.from ? [other, mention] : [mention, other], words).length === 2;
  return mentions
    .slice(Math.max(0, at - 1), at + 2)
    .filter((other) => other !== mention && other.edits === 0 && other.ids.length === 1 && isBeside(other))
    .flatMap(({ ids }) => ids)
    .filter((id) => mention.ids.some((meaning) => kindOf(meaning) === kindOf(id)));
}

/** The sides of a comparison that are in `among`, if all its other sides are clearly named. */
function otherSides(sides: readonly string[], among: readonly string[], clear: readonly string[]): string[] {
  const others = sides.filter((side) => !among.includes(side));
  const isTold = others.length > 0 && others.every((side) => clear.includes(side));
  return isTold ? sides.filter((side) => among.includes(side)) : [];
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
