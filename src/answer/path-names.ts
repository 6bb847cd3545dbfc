import type { CareerPath, Merit } from '../knowledge/career-paths.ts';
import { capital, listing } from '../wording.ts';

const FEWEST: readonly [Merit, string][] = [
  ['steps', 'steps'],
  ['credentials', 'new credentials'],
  ['years', 'years'],
];

/** "Fewest steps and years", "Best documented; a sample journey", "Straight there" */
export function pathLabel({ steps, merits }: CareerPath): string {
  if (steps.length === 1) return 'Straight there';
  const fewest = FEWEST.flatMap(([merit, name]) => (merits.includes(merit) ? [name] : []));
  const parts = [
    ...(fewest.length > 0 ? [`fewest ${listing(fewest)}`] : []),
    ...(merits.includes('told') ? ['best documented'] : []),
    ...(merits.includes('journey') ? ['a sample journey'] : []),
  ];
  return capital(parts.join('; '));
}

/** "The path with the fewest steps and years", "A sample journey", "The best documented path", "Straight there" */
export function pathTitle(path: CareerPath): string {
  const [label = ''] = pathLabel(path).split(';');
  return label
    .replace(/^Fewest/, 'The path with the fewest')
    .replace(/^Best documented/, 'The best documented path');
}
