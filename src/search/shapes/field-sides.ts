import type { Facet } from '../../knowledge/facets.ts';
import { kindOf } from '../../knowledge/kinds.ts';
import { curatedKey, type SearchIndex } from '../index/search-index.ts';
import type { Reading } from '../reading/reading.ts';
import { WHOLE_FIELDS } from '../reading/related-ids.ts';
import { COMPARING } from '../text/joints.ts';
import { namesAround } from './names-around.ts';

/** Before these words, a name is not one of work: "coding or billing software". */
const OF_A_THING =
  /^(software|certificates?|certifications?|courses?|programs?|class(es)?|exams?|tests?|compan(y|ies)|questions?|books?|schools?|degrees?|codes?|systems?)$/;

/** Facets of work; with another one, fields that are terms of ours as well are compared as such. */
const OF_WORK: readonly (Facet | undefined)[] = [
  'pay',
  'jobs',
  'duties',
  'remote',
  'growth',
  'next',
  'start',
];

/**
 * The terms around a joint that are set beside each other somewhere, or are whole fields: "data governance vs information
 * governance, is that one thing". Empty if work in them is asked about.
 */
export function termSides(
  { words, mentions, facet }: Pick<Reading, 'words' | 'mentions' | 'facet'>,
  { curated }: SearchIndex,
): readonly string[] {
  if (OF_WORK.includes(facet)) return [];
  const sides = namesAround(words, (from, to) => {
    if (OF_A_THING.test(words[to] ?? '')) return undefined;
    const mention = mentions.find((one) => one.from === from && one.to === to && one.edits === 0);
    const terms = mention?.ids.filter((id) => kindOf(id) === 'terms') ?? [];
    return terms.length === 1 ? terms[0] : undefined;
  });
  if (!sides || sides.ids.length < 2) return [];
  const areFields = sides.ids.every((id) => WHOLE_FIELDS.includes(id));
  return areFields || curated.has(curatedKey(sides.ids)) ? sides.ids : [];
}

/**
 * The roles around a joint, some of which may be named by their fields: "patient access vs billing", "CDI, ROI or coding".
 * Empty if there are not at least two.
 */
export function fieldSides(
  { words, mentions }: Pick<Reading, 'words' | 'mentions'>,
  { fields }: SearchIndex,
): readonly string[] {
  const sides = namesAround(words, (from, to) => {
    if (OF_A_THING.test(words[to] ?? '')) return undefined;
    const mention = mentions.find((one) => one.from === from && one.to === to && one.edits === 0);
    const named = mention?.ids.filter((id) => kindOf(id) === 'roles') ?? [];
    return named.length === 1 ? named[0] : fields.get(words.slice(from, to).join(' '));
  });
  return sides && sides.ids.length > 1 ? sides.ids : [];
}

/** Whether a text compares things of a field and not the work in it: "coding or billing software". */
export function comparesProducts(words: readonly string[], { fields }: SearchIndex): boolean {
  const at = words.findIndex((word) => COMPARING.includes(word));
  return at > 0 && fields.has(words[at + 1] ?? '') && OF_A_THING.test(words[at + 2] ?? '');
}
