/**
 * What a member can ask about an entry. The same names tag facts in the knowledge, appear in Intents and choose what
 * an answer leads with.
 */
export const FACETS = [
  'pay',
  'growth',
  'jobs',
  'duties',
  'education',
  'eligibility',
  'exam',
  'cost',
  'renewal',
  'remote',
  'skills',
  'settings',
  'next',
  'start',
  'difference',
  'definition',
  'worth',
] as const;

export type Facet = (typeof FACETS)[number];

/** Facets whose figures BLS publishes, by occupation only. */
export const COUNTED_BY_BLS: readonly (Facet | undefined)[] = ['pay', 'growth', 'jobs'];

/** Those of them that BLS publishes by state too. */
export const KNOWN_BY_STATE: readonly (Facet | undefined)[] = ['pay', 'jobs'];

/** The facet of several things that matches one of a single thing: what they are is how they differ. */
export function comparedFacet(facet: Facet): Facet {
  return facet === 'definition' ? 'difference' : facet;
}

/** A facet's heading as members see it. */
export const FACET_NAMES: Record<Facet, string> = {
  pay: 'Pay',
  growth: 'Outlook',
  jobs: 'Jobs',
  duties: 'What the work is',
  education: 'Education',
  eligibility: 'What you need',
  exam: 'Exam',
  cost: 'Cost',
  renewal: 'Keeping it',
  remote: 'Remote work',
  skills: 'Skills and tools',
  settings: 'Where people work',
  next: 'Where it leads',
  start: 'How to start',
  difference: 'Differences',
  definition: 'What it is',
  worth: 'Is it worth it',
};
