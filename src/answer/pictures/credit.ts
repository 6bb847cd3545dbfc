import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Provenance } from '../../knowledge/schema/fact.ts';
import { sourcesOf } from '../../knowledge/sureness.ts';
import { listing } from '../../wording.ts';

/** Who published a picture's figures, the most frequent first: "BLS", "BLS and VA", or two and how many more. */
export function credit(from: readonly Provenance[], knowledge: Knowledge): string {
  const figures = new Map<string, number>();
  for (const { publisher } of from.flatMap((one) => sourcesOf(knowledge, one))) {
    figures.set(publisher, (figures.get(publisher) ?? 0) + 1);
  }
  const publishers = [...figures].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  if (publishers.length <= 2) return listing(publishers);
  return `${publishers.slice(0, 2).join(', ')} and ${publishers.length - 2} more`;
}
