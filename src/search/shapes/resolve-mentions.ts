import { kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import { LEAD, lead } from '../evidence/lead.ts';
import type { Candidate } from '../evidence/rank-entries.ts';
import { clearId, clearIds, type Mention } from '../reading/mention.ts';
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
  const clear = clearIds(mentions);
  if (clear.length === mentions.length || !isComparison(words)) return reading;
  const near = candidates.filter((other) => lead(candidates[0], other) <= LEAD.clear);
  const pairs = near.flatMap(({ id }) => entryOf(knowledge, 'comparisons', id) ?? []);
  const best = pairs.find(({ id }) => id === candidates[0]?.id)?.of ?? [];
  const resolved = mentions.map((mention): Mention => {
    if (clearId(mention) !== undefined) return mention;
    const ids = mention.ids.filter((id) => !clear.includes(id));
    // "CHPSE vs CHPS" is near the CHPS itself: of several others none is meant for certain.
    const isNamed = ids.length < mention.ids.length;
    const id =
      mention.edits === 0
        ? (pairs.flatMap(({ of }) => only(otherSides(of, ids, namedBeside(mention, mentions))) ?? [])[0] ??
          bestOfKind(mention, reading, candidates))
        : (only(isNamed ? ids : otherSides(best, ids, clear)) ??
          only(withSameLetters(mention, ids, reading, knowledge)));
    return id === undefined ? mention : { ...mention, ids: [id], edits: 0 };
  });
  return { ...reading, mentions: resolved };
}

/** All that the other names of a text may mean. */
function namedBeside(mention: Mention, mentions: readonly Mention[]): string[] {
  return mentions.filter((other) => other !== mention && other.edits === 0).flatMap(({ ids }) => ids);
}

/** For a name of several meanings beside a clear one: the best-fitting entry of that one's kind. */
function bestOfKind(
  mention: Mention,
  reading: Reading,
  candidates: readonly Candidate[],
): string | undefined {
  const kinds = clearNeighbors(mention, reading).map(kindOf);
  // Several credentials have no name in common: they are described, and none is nearest for certain.
  const ofKind = mention.ids.filter((id) => kinds.includes(kindOf(id)) && kindOf(id) !== 'credentials');
  if (ofKind.length < 2) return undefined;
  const [first, second] = candidates.filter(({ id }) => ofKind.includes(id));
  return lead(first, second) >= LEAD.some ? first?.id : undefined;
}

/** For a mistyped code beside a clear name: the entries of that one's kind whose code has the same letters. */
function withSameLetters(
  mention: Mention,
  ids: readonly string[],
  reading: Reading,
  knowledge: Knowledge,
): string[] {
  const kinds = clearNeighbors(mention, reading).map(kindOf);
  const typed = lettersOf(reading.words.slice(mention.from, mention.to).join(''));
  return ids.filter((id) => {
    const entry = knowledge.entries.get(id);
    return kinds.includes(kindOf(id)) && lettersOf(entry?.short ?? entry?.title ?? '') === typed;
  });
}

/** The entries of the same kind that are clearly named beside a name: "cpb" in "cpb or cbsc". */
export function clearNeighbors(
  mention: Mention,
  { mentions, words }: Pick<Reading, 'mentions' | 'words'>,
): string[] {
  const at = mentions.indexOf(mention);
  const isBeside = (other: Mention): boolean =>
    sideBySide(other.from < mention.from ? [other, mention] : [mention, other], words).length === 2;
  const neighbors = mentions.slice(Math.max(0, at - 1), at + 2);
  return clearIds(neighbors.filter((other) => other !== mention && isBeside(other))).filter((id) =>
    mention.ids.some((meaning) => kindOf(meaning) === kindOf(id)),
  );
}

/** The sides of a comparison that are in `among`, if all its other sides are clearly named. */
function otherSides(sides: readonly string[], among: readonly string[], clear: readonly string[]): string[] {
  const others = sides.filter((side) => !among.includes(side));
  const areNamed = others.length > 0 && others.every((side) => clear.includes(side));
  return areNamed ? sides.filter((side) => among.includes(side)) : [];
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
