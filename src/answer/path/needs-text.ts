import type { CareerPath } from '../../knowledge/career-paths.ts';
import { listing, plural } from '../../wording.ts';

/** What the steps of a path ask for in letters and in schooling, in one sentence. */
export function needsText({ credentials, steps }: CareerPath): string {
  const degrees = [...new Set(steps.flatMap(({ edge }) => edge?.needs.match(DEGREE)?.[0] ?? []))];
  if (credentials.length > 0) {
    const letters = `${plural(credentials.length, 'credential')} (${credentials.join('; ')})`;
    return `Its steps call for ${listing([letters, ...degrees])}.`;
  }
  return degrees.length === 0
    ? 'Its steps name no credential and no degree.'
    : `Its steps name no credential, but ${listing(degrees)}.`;
}

/** The first degree that a step names is the one it asks for; those in parentheses after it are exceptions. */
const DEGREE =
  /\b(?:an associate|a bachelor's(?: or master's)?|a master's|an informatics) degree(?: at least| in any field)?(?: or \d+ college credits)?|\bthe degree that the school \w+(?: for)?/;
