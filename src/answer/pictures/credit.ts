import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Provenance } from '../../knowledge/schema/fact.ts';
import { sourcesOf } from '../../knowledge/sureness.ts';
import { listing } from '../format.ts';

/** Who published the figures of a picture: "BLS", "BLS and VA", or the first two and how many more. */
export function credit(from: readonly Provenance[], knowledge: Knowledge): string {
  const sources = from.flatMap((one) => sourcesOf(knowledge, one));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  if (publishers.length <= 2) return listing(publishers);
  return `${publishers.slice(0, 2).join(', ')} and ${publishers.length - 2} more`;
}
