import { describe, expect, test } from 'vitest';
import { compareCard } from '../../../src/answer/compare/compare-card.ts';
import type { Facet } from '../../../src/knowledge/facets.ts';
import { type Entry, SCHEMAS } from '../../../src/knowledge/schema/entry.ts';
import { credential, occupation, role, world } from '../small-world.ts';

const told = (text: string) => ({ text, source: 'bls', asOf: 'May 2025' });
const survey = (median: number) => ({
  jobs: 100,
  annual: { mean: null, p10: null, p25: null, median, p75: null, p90: null },
  source: 'bls',
  asOf: 'May 2025',
});
const RECORDS = occupation('records-specialists', { pay: [survey(51140)] });
const MANAGERS = occupation('managers', { pay: [survey(123860)] });
const counted = { occupation: RECORDS.id };
const CODER = role('coder', [], { ...counted, credentials: ['credentials/ccs'] });
const AUDITOR = role('auditor', [], counted);
const MANAGER = role('him-manager', [], { occupation: MANAGERS.id });
const CCS = credential('CCS', { ...counted, exam: { minutes: 240, source: 'bls', asOf: '2026' } });
const CPC = credential('CPC', {
  ...counted,
  summary: 'The CPC is another one that only tests know.',
  worth: [told('The CPC is asked for.')],
});

function comparison(of: readonly Entry[], pay: string): Entry {
  const says = (text: string) => Object.fromEntries(of.map(({ id }) => [id, text]));
  const value = SCHEMAS.comparisons.parse({
    title: 'Two things side by side',
    summary: 'A comparison that only tests know, long enough.',
    of: of.map(({ id }) => id),
    aspects: [
      {
        name: 'Covers',
        says: Object.fromEntries(of.map(({ id }) => [id, `All of ${id}.`])),
        source: 'bls',
        asOf: '2026',
      },
      { name: 'Issuer', says: says('AHIMA'), source: 'bls', asOf: '2026' },
      { name: 'Pay', says: says(pay), source: 'bls', asOf: 'May 2025' },
    ],
    verdict: { choose: says('you like it') },
  });
  return { ...value, id: 'comparisons/two-things', kind: 'comparisons' };
}

function card(of: readonly Entry[], facet?: Facet, others: readonly Entry[] = []) {
  const knowledge = world([...of, RECORDS, MANAGERS, ...others]);
  return compareCard(of, { page: 1, ...(facet ? { facet } : {}) }, knowledge);
}

function section(shown: ReturnType<typeof card>, name: string): string[] {
  return shown.sections.flatMap((one) => (one.name === name ? one.lines.map(({ text }) => text) : []));
}

describe('what leads', () => {
  test('are the jobs where each credential fits, if both are of one group whose places tell nothing apart', () => {
    const industries = [{ rows: [{ industry: 'Hospitals', percent: 29 }], source: 'bls', asOf: '2024' }];
    const group = occupation('records-specialists', { pay: [survey(51140)], industries });
    const [ccs, cpc] = [CODER, AUDITOR].map(({ id }, at) =>
      credential(at === 0 ? 'CCS' : 'CPC', { ...counted, roles: [id] }),
    );
    const names = card([ccs ?? CCS, cpc ?? CPC], 'settings', [group, CODER, AUDITOR]).sections;
    expect(names.slice(0, 2).map(({ name }) => name)).toEqual(['Jobs where it fits', 'Where people work']);
  });

  test('is something that is known of each, even where the facet asked for is known of one only', () => {
    const names = card([CCS, CPC], 'worth').sections.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['What it is', 'Is it worth it']);
  });

  test('is the verdict where one is written and the question is whether it is worth it', () => {
    const written = [comparison([CCS, CPC], 'unknown')];
    expect(card([CCS, CPC], 'worth', written).sections.map(({ name }) => name)[0]).toBe('Which one');
    expect(card([CCS, CPC], 'pay', written).sections.map(({ name }) => name)[0]).toBe('Pay');
  });
});

describe('one group of BLS for both', () => {
  const NOT_APART = 'BLS counts both in this one group: its figures cannot tell them apart.';

  test('is said of two jobs, in whatever words their pay stands', () => {
    expect(section(card([CODER, AUDITOR], 'pay'), 'Pay')).toContain(NOT_APART);
    const written = [comparison([CODER, AUDITOR], 'records specialists: median $51,140 (May 2025)')];
    expect(section(card([CODER, AUDITOR], 'pay', written), 'Pay')).toContain(NOT_APART);
    expect(section(card([CODER, AUDITOR], undefined, written), 'The same for each')).toContain(NOT_APART);
  });

  test('is not said where the groups differ, or the same is true of something else', () => {
    expect(section(card([CODER, MANAGER], 'pay'), 'Pay')).not.toContain(NOT_APART);
    const written = [comparison([CODER, AUDITOR], 'members averaged $74,557 (2025)')];
    expect(section(card([CODER, AUDITOR], 'pay', written), 'Pay')).not.toContain(NOT_APART);
  });

  test('is called the nearest one for both, where the editors chose it for one of them', () => {
    expect(section(card([CODER, CCS], 'pay'), 'Pay')[0]).toMatch(/^Nearest BLS group: records specialists/);
    expect(section(card([CODER, AUDITOR], 'pay'), 'Pay')[0]).toMatch(/^BLS group: records specialists/);
  });
});

describe('a job beside a credential', () => {
  test('is called so, with whether the one fits the other', () => {
    expect(card([CODER, CCS]).lead.map(({ text }) => text)).toEqual([
      'Coder is a job, the CCS a credential: one does not replace the other, and one person can have both.',
      'The CCS is among the credentials that fit the job of coder.',
      'The two compared point by point, the differences first.',
    ]);
    expect(card([CPC, CODER]).lead).toHaveLength(2);
    expect(card([CODER, AUDITOR, CCS, CPC]).lead[0]?.text).toBe(
      'Coder and auditor are jobs, the CCS and the CPC credentials: one does not replace the other, and one person can have both.',
    );
  });

  test('has no exam to set beside that of the credential', () => {
    expect(card([CODER, CCS]).sections.map(({ name }) => name)).not.toContain('Exam');
  });
});

test('in a cell it is told that something is reported, but not by whom: the sources stand below', () => {
  const { sections } = card([CCS, CPC], undefined, [comparison([CCS, CPC], 'unknown')]);
  const cells = sections.flatMap(({ lines }) => lines.filter(({ from }) => from));
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.filter(({ unnamed }) => !unnamed)).toEqual([]);
});

test('when a step can be made goes on with where it begins', () => {
  const [first, second] = [role('first', []), role('second', [])];
  const from = (name: string, to: string) => role(name, [{ to, years: [2, 4], needs: 'CPC' }]);
  const shown = card([first, second], 'start', [from('clerk', 'first'), from('biller', 'second')]);
  expect(shown.sections[0]?.lines).toMatchObject([
    { head: 'First', text: 'From Clerk in 2–4 years: CPC' },
    { head: 'Second', text: 'From Biller in 2–4 years: CPC' },
  ]);
});
