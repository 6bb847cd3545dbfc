import type { Kind } from '../../knowledge/kinds.ts';
import { shortName } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import { capital, inSentence, inWords, listing } from '../../wording.ts';
import type { Line } from '../card.ts';
import { ESTIMATE } from '../lines.ts';

/** What a comparison that nobody wrote begins with. */
export function leadLines(entries: readonly Entry[]): Line[] {
  const jobs = entries.filter(({ kind }) => kind === 'roles');
  const letters = entries.filter(({ kind }) => kind === 'credentials');
  const text = `The ${inWords(entries.length)} compared point by point, the differences first.`;
  if (jobs.length > 0 && letters.length > 0)
    return [{ text: jobOrLetters(jobs, letters) }, ...fittingLine(entries), { text }];
  const isChoice = entries.every(({ kind }) => CHOSEN.includes(kind));
  return [{ text: isChoice ? `${text} I have no verdict on them: the choice is yours.` : text }];
}

/** What one can learn, do or go to; nobody chooses between terms. */
const CHOSEN: readonly Kind[] = ['credentials', 'roles', 'education', 'outlook', 'settings', 'organizations'];

/** "CDI specialist is a job, the CCDS a credential: …": no choice between the two. */
function jobOrLetters(jobs: readonly Entry[], letters: readonly Entry[]): string {
  const [job, credential] = [
    listing(jobs.map(named)),
    listing(letters.map(({ short, title }) => `the ${short ?? title}`)),
  ];
  const are = jobs.length > 1 ? 'are jobs' : 'is a job';
  const others = letters.length > 1 ? 'credentials' : 'a credential';
  return `${capital(job)} ${are}, ${credential} ${others}: one does not replace the other, and one person can have both.`;
}

/** The credentials among those compared that fit a job among them, by the editors' list. */
function fittingLine(entries: readonly Entry[]): Line[] {
  return entries.flatMap((job): Line[] => {
    const fit = job.kind === 'roles' ? entries.filter(({ id }) => job.credentials?.includes(id)) : [];
    if (fit.length === 0) return [];
    const names = listing(fit.map(({ short, title }) => `the ${short ?? title}`));
    const text = `${capital(names)} ${fit.length > 1 ? 'are' : 'is'} among the credentials that fit the job of ${named(job)}.`;
    return [{ text, from: ESTIMATE }];
  });
}

function named(entry: Entry): string {
  return inSentence(shortName(entry));
}
