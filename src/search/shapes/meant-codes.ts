import { kindOf } from '../../knowledge/kinds.ts';
import { entryOf, type Knowledge } from '../../knowledge/knowledge.ts';
import type { Candidate } from '../evidence/evidence.ts';
import type { Link } from '../reading/link.ts';
import type { Reading } from '../reading/reading.ts';
import { setsBeside } from './beside.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * A reading in which a mistyped code is what it can only be beside another name: the other side of the comparison that fits
 * best, or the only code of that kind that has the same letters ("cpb or cbsc", "rhit vs odss").
 */
export function withMeantCodes(
  reading: Reading,
  [best]: readonly Candidate[],
  knowledge: Knowledge,
): Reading {
  const { links, words } = reading;
  if (links.every(({ edits }) => edits === 0) || !setsBeside(words)) return reading;
  const clear = links.filter(({ edits, ids }) => edits === 0 && ids.length === 1).flatMap(({ ids }) => ids);
  const sides = entryOf(knowledge, 'comparisons', best?.id)?.of ?? [];
  const hasLetters = (id: string, { from, to }: Link): boolean =>
    lettersOf(words.slice(from, to).join('')) === lettersOf(knowledge.entries.get(id)?.short ?? '');
  const meant = links.map((link): Link => {
    if (link.edits === 0) return link;
    const left = link.ids.filter((id) => !clear.includes(id));
    const id =
      only(otherSides(sides, left, clear)) ??
      only(clearBeside(link, reading).length > 0 ? left.filter((one) => hasLetters(one, link)) : []);
    return id === undefined ? link : { ...link, ids: [id], edits: 0 };
  });
  return { ...reading, links: meant };
}

/** What is clearly named beside a name, of the same kind: "cpb" of "cpb or cbsc". */
export function clearBeside(link: Link, { links, words }: Pick<Reading, 'links' | 'words'>): string[] {
  const at = links.indexOf(link);
  const pairs = [
    [links[at - 1], link],
    [link, links[at + 1]],
  ];
  return pairs
    .flatMap((pair) =>
      sideBySide(
        pair.filter((one) => one !== undefined),
        words,
      ),
    )
    .filter((one) => one !== link && one.edits === 0 && one.ids.length === 1)
    .flatMap(({ ids }) => ids)
    .filter((id) => link.ids.some((meaning) => kindOf(meaning) === kindOf(id)));
}

/** The sides of a comparison among these, where all its others are clearly named. */
function otherSides(sides: readonly string[], among: readonly string[], clear: readonly string[]): string[] {
  const found = sides.filter((side) => among.includes(side));
  return sides.length - found.length > 0 &&
    sides.every((side) => found.includes(side) || clear.includes(side))
    ? found
    : [];
}

/** The letters of a code, each once: a slip puts them in another place or doubles one. */
function lettersOf(code: string): string {
  return [...new Set(code.toLowerCase().replace(/[^a-z0-9]/g, ''))].sort().join('');
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
