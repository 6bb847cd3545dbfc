import { kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/evidence.ts';
import type { Link } from '../reading/link.ts';
import { lettersOf } from '../reading/near-codes.ts';
import type { Reading } from '../reading/reading.ts';
import { setsBeside } from './beside.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Resolves unclear names by what they are compared with: a mistyped code becomes the other side of the comparison that fits
 * best, or the only code of that kind with the same letters ("cpb or cbsc", "rhit vs odss"); a name of several meanings
 * becomes the best-fitting entry of the same kind ("auditor or CDI specialist").
 */
export function withMeantSides(
  reading: Reading,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
): Reading {
  const { links, words } = reading;
  const [best] = candidates;
  if (links.every(({ edits, ids }) => edits === 0 && ids.length === 1) || !setsBeside(words)) return reading;
  const clear = links.filter(({ edits, ids }) => edits === 0 && ids.length === 1).flatMap(({ ids }) => ids);
  const sides = entryOf(knowledge, 'comparisons', best?.id)?.of ?? [];
  const hasLetters = (id: string, { from, to }: Link): boolean =>
    lettersOf(words.slice(from, to).join('')) === lettersOf(knowledge.entries.get(id)?.short ?? '');
  const meant = links.map((link): Link => {
    if (link.edits === 0) return link.ids.length === 1 ? link : withFitting(link, reading, candidates);
    const left = link.ids.filter((id) => !clear.includes(id));
    const id =
      only(otherSides(sides, left, clear)) ??
      only(clearBeside(link, reading).length > 0 ? left.filter((one) => hasLetters(one, link)) : []);
    return id === undefined ? link : { ...link, ids: [id], edits: 0 };
  });
  return { ...reading, links: meant };
}

/** Resolves a name of several meanings beside a clear one to the best-fitting entry of its kind. */
function withFitting(link: Link, reading: Reading, candidates: readonly Candidate[]): Link {
  const kinds = clearBeside(link, reading).map(kindOf);
  const ofKind = link.ids.filter((id) => kinds.includes(kindOf(id)));
  const meant = ofKind.length > 1 ? candidates.find(({ id }) => ofKind.includes(id)) : undefined;
  return meant ? { ...link, ids: [meant.id] } : link;
}

/** The entries of the same kind that are clearly named beside a name: "cpb" in "cpb or cbsc". */
export function clearBeside(link: Link, { links, words }: Pick<Reading, 'links' | 'words'>): string[] {
  const at = links.indexOf(link);
  const isBeside = (other: Link): boolean =>
    sideBySide(other.from < link.from ? [other, link] : [link, other], words).length === 2;
  return links
    .slice(Math.max(0, at - 1), at + 2)
    .filter((other) => other !== link && other.edits === 0 && other.ids.length === 1 && isBeside(other))
    .flatMap(({ ids }) => ids)
    .filter((id) => link.ids.some((meaning) => kindOf(meaning) === kindOf(id)));
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
