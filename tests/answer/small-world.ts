import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Entry, SCHEMAS, type StatePay } from '../../src/knowledge/schema/entry.ts';
import { statePay } from '../../src/knowledge/schema/state-pay.ts';

/** A career edge as a test writes it: where to, years, what it needs. */
export type TestEdge = {
  to: string;
  years: [number, number?];
  needs?: string;
  kind?: 'entry' | 'promotion' | 'lateral';
  sure?: 'confirmed' | 'estimate';
  source?: string;
};

const fact = (text: string) => ({ text, source: 'bls', asOf: 'May 2025' });
const summary = 'An entry that only tests know, long enough for the schema.';

function edge({
  to,
  years: [min, max],
  needs = 'practice',
  kind = 'promotion',
  sure = 'estimate',
  source,
}: TestEdge) {
  return {
    to: `roles/${to}`,
    kind,
    years: max === undefined ? { min } : { min, max },
    needs,
    sure,
    ...(source ? { source, asOf: 'August 2025' } : {}),
  };
}

/** A role that leads on to others. */
export function role(name: string, next: TestEdge[] = [], more: Record<string, unknown> = {}): Entry {
  const value = SCHEMAS.roles.parse({
    title: title(name),
    summary,
    family: 'operations',
    level: 'mid',
    duties: [fact('Works a lot.')],
    remote: { level: 'unknown' },
    schooling: 'associate',
    education: [fact('Learns a lot.')],
    next: next.map(edge),
    ...more,
  });
  return { ...value, id: `roles/${name}`, kind: 'roles' };
}

export function start(name: string, next: TestEdge[]): Entry {
  const value = SCHEMAS.starts.parse({ title: title(name), summary, next: next.map(edge) });
  return { ...value, id: `starts/${name}`, kind: 'starts' };
}

export function journey(name: string, from: string, roles: string[]): Entry {
  const value = SCHEMAS.journeys.parse({
    title: title(name),
    summary,
    start: `starts/${from}`,
    steps: roles.map((one) => ({ role: `roles/${one}`, when: 'Years 0–2', what: `Work as ${one}` })),
    sure: 'estimate',
    source: 'bls',
    asOf: '2025',
  });
  return { ...value, id: `journeys/${name}`, kind: 'journeys' };
}

export function credential(short: string, more: Record<string, unknown> = {}): Entry {
  const value = SCHEMAS.credentials.parse({
    title: `${short} credential`,
    short,
    summary,
    issuer: 'AHIMA',
    level: 'entry',
    field: 'him',
    schooling: 'none',
    experience: 'none',
    audience: fact('For anybody.'),
    eligibility: [fact('No rule at all.')],
    ...more,
  });
  return { ...value, id: `credentials/${short.toLowerCase()}`, kind: 'credentials' };
}

export function occupation(name: string, fields: Record<string, unknown>): Entry {
  const value = SCHEMAS.outlook.parse({
    title: title(name),
    summary,
    definition: [fact('They work a lot.')],
    pay: [],
    projections: [],
    ...fields,
  });
  return { ...value, id: `outlook/${name}`, kind: 'outlook' };
}

/** Pay by state: [state, median, jobs] a row; the other percentiles follow from the median. */
export function states(
  name: string,
  rows: [string, number | null, number | null][],
  areas: StatePay['areas'] = [],
): StatePay {
  const part = (median: number | null, share: number): number | null => median && Math.round(median * share);
  return statePay.parse({
    occupation: `outlook/${name}`,
    source: 'bls',
    asOf: 'May 2025',
    areas,
    states: rows.map(([state, median, jobs]) => ({
      state,
      jobs,
      median,
      p10: part(median, 0.7),
      p25: part(median, 0.8),
      p75: part(median, 1.25),
      p90: part(median, 1.6),
      lq: jobs && 1.2,
    })),
  });
}

/** Knowledge of exactly these entries. */
export function world(entries: readonly Entry[], byState: readonly StatePay[] = []): Knowledge {
  const publisher = { title: 'A table', read: 'May 2025' };
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    sources: new Map([
      ['bls', { ...publisher, key: 'bls', publisher: 'BLS', sure: 'confirmed' }],
      ['blog', { ...publisher, key: 'blog', publisher: 'A blog', sure: 'reported' }],
    ]),
    ambiguous: [],
    states: new Map(byState.map((pay, index) => [`states/${index}`, pay])),
  };
}

/** "coding-manager" → "Coding manager" */
function title(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
