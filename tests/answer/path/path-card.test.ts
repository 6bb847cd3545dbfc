import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathCard } from '../../../src/answer/path/path-card.ts';
import { renderCard } from '../../../src/answer/render.ts';
import { intentText, parseIntent } from '../../../src/intent/intent-text.ts';
import { lastSteps, nextSteps } from '../../../src/knowledge/career-graph.ts';
import {
  type CareerPath,
  pathsBetween,
  pathsFromStarts,
  totalYears,
} from '../../../src/knowledge/career-paths.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { credentialCounter } from '../../../src/knowledge/new-credentials.ts';
import type { Edge } from '../../../src/knowledge/schema/entry.ts';
import { credential, journey, role, start, type TestEdge, world } from '../small-world.ts';

/**
 * Two paths from clerk to director: straight through coder and manager (two credentials), or around through biller and
 * analyst (none, but a step more); a journey goes through the trainer, which is slow.
 */
const KNOWLEDGE = world([
  start('school', [
    { to: 'clerk', years: [0, 0], kind: 'entry', sure: 'confirmed', source: 'bls' },
    { to: 'biller', years: [0, 1], kind: 'entry' },
  ]),
  start('nurse', [{ to: 'manager', years: [2, 3], kind: 'entry' }]),
  role('clerk', [
    { to: 'biller', years: [1, 2], kind: 'lateral' },
    { to: 'coder', years: [1, 2], needs: 'CCA, CPC or RHIT' },
    { to: 'trainer', years: [3] },
  ]),
  role('biller', [{ to: 'analyst', years: [1, 2] }]),
  role('analyst', [{ to: 'manager', years: [2, 4] }]),
  role('trainer', [{ to: 'manager', years: [5, 8] }]),
  role('coder', [{ to: 'manager', years: [3, 5], needs: 'RHIA; a degree helps' }]),
  role('manager', [{ to: 'director', years: [3, 6] }], { level: 'advanced' }),
  role('director', [], { level: 'master', short: 'Director & chief' }),
  role('hermit'),
  journey('slow-way', 'school', ['clerk', 'trainer', 'manager', 'director']),
  journey('unknown-step', 'nurse', ['director', 'hermit']),
  ...['RHIT', 'RHIA', 'CCA', 'CPC'].map((short) => credential(short)),
]);

function pathsOf(from: string, to: string, knowledge: Knowledge = KNOWLEDGE): string[] {
  return pathsBetween(knowledge, from, `roles/${to}`).map(
    ({ merits, steps }) => `${merits.join(' ')}: ${steps.map(({ role: { id } }) => id.slice(6)).join(' ')}`,
  );
}

describe('paths between two places', () => {
  const table: [from: string, to: string, paths: string[]][] = [
    ['starts/school', 'clerk', ['steps credentials years: clerk']],
    [
      'roles/clerk',
      'director',
      ['journey steps credentials: trainer manager director', 'years: coder manager director'],
    ],
    [
      'starts/school',
      'manager',
      ['journey steps credentials: clerk trainer manager', 'years: biller analyst manager'],
    ],
    ['starts/nurse', 'hermit', ['journey: director hermit']],
    ['roles/director', 'clerk', []],
    ['roles/hermit', 'director', []],
    ['roles/clerk', 'clerk', []],
    ['roles/nobody', 'clerk', []],
  ];
  test.each(table)('%s to %s', (from, to, paths) => {
    expect(pathsOf(from, to)).toEqual(paths);
  });

  test('the years of a path are those of its steps, and open where one step is', () => {
    const [first, second] = pathsBetween(KNOWLEDGE, 'roles/clerk', 'roles/director');
    expect(first?.years).toEqual({ min: 11 });
    expect(second?.years).toEqual({ min: 7, max: 13 });
  });

  test('a journey whose step no edge describes has a lower bound only', () => {
    const [path] = pathsBetween(KNOWLEDGE, 'starts/nurse', 'roles/hermit');
    expect(path?.years).toEqual({ min: 0 });
    expect(path?.journey?.id).toBe('journeys/unknown-step');
  });

  test('the credentials of a path are those that its steps name', () => {
    const [, path] = pathsBetween(KNOWLEDGE, 'roles/clerk', 'roles/director');
    expect(path?.credentials).toEqual(['CCA or CPC or RHIT', 'RHIA']);
  });
});

describe('which of several paths comes first', () => {
  const told = { sure: 'confirmed', source: 'bls' } as const;
  const knowledge = world([
    role('coder', [
      { to: 'around', years: [1, 1], needs: 'CRC' },
      { to: 'inpatient', years: [1, 3], ...told },
      { to: 'consultant', years: [1, 3], kind: 'lateral', ...told },
    ]),
    role('around', [{ to: 'auditor', years: [1, 2] }]),
    role('consultant', [{ to: 'auditor', years: [1, 2] }]),
    role('inpatient', [
      { to: 'auditor', years: [3, 5] },
      { to: 'lead', years: [3, 5], ...told },
    ]),
    role('lead', [{ to: 'chief', years: [3, 5], ...told }]),
    role('auditor', [
      { to: 'manager', years: [3, 5] },
      { to: 'chief', years: [9, 9] },
    ]),
    role('manager', []),
    role('chief', []),
    start('home', [
      { to: 'aide', years: [0, 1], kind: 'entry' },
      { to: 'clerk', years: [0, 1], kind: 'entry', ...told },
    ]),
    role('aide', [{ to: 'end', years: [1, 2] }]),
    role('clerk', [{ to: 'lister', years: [1, 2], ...told }]),
    role('lister', [{ to: 'end', years: [1, 2], ...told }]),
    role('end', [
      { to: 'far', years: [1, 1], ...told },
      { to: 'first', years: [1, 1], ...told },
    ]),
    role('far', []),
    ...['first', 'second', 'third'].map((name, at) =>
      role(name, [{ to: ['second', 'third', 'far'][at] ?? '', years: [1, 1] }]),
    ),
    journey('long-way', 'home', ['clerk', 'lister', 'end', 'first', 'second', 'third', 'far']),
    credential('CRC'),
  ]);

  test.each([
    [
      'one whose steps are told, before a faster one that nobody tells',
      'roles/coder',
      'auditor',
      'inpatient auditor',
    ],
    [
      'one a step longer, if nobody tells the steps of the short one',
      'starts/home',
      'end',
      'clerk lister end',
    ],
    ['the step straight there, whatever journeys do', 'roles/end', 'far', 'far'],
    ['no journey that goes three steps around', 'starts/home', 'far', 'clerk lister end far'],
  ])('%s', (_, from, to, first) => {
    expect(pathsOf(from, to, knowledge)[0]?.split(': ')[1]).toBe(first);
  });
});

describe('next to a place', () => {
  test('what comes next has sideways moves last', () => {
    expect(nextSteps(KNOWLEDGE, 'roles/clerk').map(({ role: { id } }) => id)).toEqual([
      'roles/coder',
      'roles/trainer',
      'roles/biller',
    ]);
  });

  test('what leads to a role', () => {
    const before = lastSteps(KNOWLEDGE, 'roles/biller').map(({ from, edge }) => `${from.id} ${edge.kind}`);
    expect(before).toEqual(['starts/school entry', 'roles/clerk lateral']);
  });

  test('the shortest path from each starting point, the nearest first', () => {
    const starts = pathsFromStarts(KNOWLEDGE, 'roles/director').map(
      ({ start: { id }, path }) => `${id} ${path.steps.length}`,
    );
    expect(starts).toEqual(['starts/nurse 2', 'starts/school 4']);
  });
});

describe('credentials that steps ask for', () => {
  const table: [needs: string[], names: string[]][] = [
    [['practice'], []],
    [['RHIT', 'RHIT and practice'], ['RHIT']],
    [['RHIT or RHIA'], ['RHIT or RHIA']],
    [['RHIT or RHIA', 'RHIA'], ['RHIA']],
    [['RHIT or RHIA', 'CPC or RHIT'], ['RHIT or RHIA']],
    [['RHIA', 'RHIT or RHIA'], ['RHIA']],
    [['RHIT and RHIA'], ['RHIT', 'RHIA']],
    [['the CPC-A'], []],
    [['CPC, later RHIA'], ['CPC', 'RHIA']],
    [['The PMP, a project management credential'], ['PMP']],
    [["SCDM's CCDM credential"], ['CCDM']],
    [['the PMP, a project management credential'], ['PMP']],
    [['the PMP; BLS names it as a step up'], ['PMP']],
    [['practice', 'certification by the vendor'], ['certification by the vendor']],
    [['three years; a credential of the field'], ['a credential of the field']],
  ];
  test.each(table)('%j name %j', (needs, names) => {
    const edges = needs.map((text) => ({ needs: text })) as Edge[];
    expect(credentialCounter(KNOWLEDGE)(edges)).toEqual(names);
  });
});

test('years add up', () => {
  expect(
    totalYears([
      { min: 1, max: 2 },
      { min: 0.5, max: 1 },
    ]),
  ).toEqual({ min: 1.5, max: 3 });
  expect(totalYears([{ min: 1, max: 2 }, { min: 3 }])).toEqual({ min: 4 });
  expect(totalYears([])).toEqual({ min: 0, max: 0 });
});

describe('on any graph', () => {
  const size = 9;
  // One edge at most leads from a place to another one.
  const graphs = fc.uniqueArray(
    fc.record({
      from: fc.integer({ min: 0, max: size - 1 }),
      to: fc.integer({ min: 0, max: size - 1 }),
      years: fc.tuple(
        fc.integer({ min: 0, max: 4 }),
        fc.option(fc.integer({ min: 4, max: 9 }), { nil: undefined }),
      ),
    }),
    { maxLength: 30, selector: ({ from, to }) => from * size + to },
  );
  const name = (index: number): string => `place-${index}`;
  const build = (edges: { from: number; to: number; years: [number, number | undefined] }[]): Knowledge =>
    world(
      Array.from({ length: size }, (_, index) =>
        role(
          name(index),
          edges
            .filter(({ from }) => from === index)
            .map(
              ({ to, years: [min, max] }): TestEdge => ({
                to: name(to),
                years: max === undefined ? [min] : [min, max],
              }),
            ),
        ),
      ),
    );

  test('paths are walks along edges without a loop, different, and the first is as short as can be', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const knowledge = build(edges);
        const paths = pathsBetween(knowledge, `roles/${name(0)}`, `roles/${name(1)}`);
        expect(paths.length).toBeLessThanOrEqual(3);
        expect(new Set(paths.map(ids)).size).toBe(paths.length);
        for (const { steps } of paths) {
          const places = [`roles/${name(0)}`, ...steps.map(({ role: { id } }) => id)];
          expect(new Set(places).size).toBe(places.length);
          expect(places.at(-1)).toBe(`roles/${name(1)}`);
          for (const [index, { edge }] of steps.entries()) expect(edge?.to).toBe(places[index + 1]);
        }
        const shortest = distance(edges, 0, 1);
        expect(paths[0]?.steps.length).toBe(shortest !== undefined && shortest <= 6 ? shortest : undefined);
      }),
    );
  });

  test('twenty places that all lead to each other are no trouble', () => {
    const all = Array.from({ length: 20 }, (_, index) => name(index));
    const knowledge = world(
      all.map((one) =>
        role(
          one,
          all.filter((other) => other !== one).map((to) => ({ to, years: [1, 2] as [number, number] })),
        ),
      ),
    );
    const begin = performance.now();
    expect(pathsOf(`roles/${name(0)}`, name(19), knowledge)[0]).toContain('steps');
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

function ids({ steps }: CareerPath): string {
  return steps.map(({ role: { id } }) => id).join(' ');
}

/** The least number of steps, counted the slow way. */
function distance(
  edges: readonly { from: number; to: number }[],
  from: number,
  to: number,
): number | undefined {
  let reached = new Set([from]);
  for (let steps = 0; steps < 10; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached, ...edges.filter((one) => reached.has(one.from)).map((one) => one.to)]);
  }
  return undefined;
}

describe('the card', () => {
  const show = (from: string | undefined, to: string | undefined, nth = 1) => {
    const intent = { kind: 'path' as const, ...(from ? { from } : {}), ...(to ? { to } : {}), nth };
    const card = pathCard(intent, KNOWLEDGE);
    return { card, reply: renderCard(card, KNOWLEDGE) };
  };
  const text = ({ reply }: ReturnType<typeof show>): string => {
    const [embed] = reply.embeds;
    return [
      embed?.title,
      embed?.description,
      ...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ].join('\n');
  };

  test('names the steps with years and needs, the sum, and other paths', () => {
    expect(text(show('roles/clerk', 'roles/director', 2))).toMatchInlineSnapshot(`
      "Clerk → Director & chief
      The path with the fewest years: 3 steps, 7–13 years in all. (editors' estimate)
      Its steps call for 2 credentials (CCA or CPC or RHIT; RHIA).
      The steps
      **1. Coder** in 1–2 years: CCA, CPC or RHIT
      **2. Manager** in 3–5 years: RHIA; a degree helps
      **3. Director & chief** in 3–6 years: practice
      _editors' estimate_
      Other paths
      **Fewest steps and new credentials; a sample journey** 3 steps, 11 years or more in all: Trainer → Manager → Director & chief (editors' estimate)"
    `);
  });

  test('shows another path when asked, and a path beyond the last as the last', () => {
    expect(text(show('roles/clerk', 'roles/director'))).toContain('Slow way');
    expect(text(show('roles/clerk', 'roles/director', 2))).not.toContain('This is the path of the journey');
    expect(text(show('roles/clerk', 'roles/director', 3))).toBe(
      text(show('roles/clerk', 'roles/director', 2)),
    );
  });

  test('estimates are called so, once for all steps that are', () => {
    const steps = show('roles/clerk', 'roles/director').reply.embeds[0]?.fields?.[0]?.value ?? '';
    expect(steps.match(/editors' estimate/g)).toHaveLength(1);
    expect(text(show('starts/school', 'roles/clerk'))).not.toContain('estimate');
  });

  const cases: [what: string, from: string | undefined, to: string | undefined, says: string][] = [
    ['one end: what comes next', 'roles/clerk', undefined, 'A step sideways'],
    [
      'one end: how people get there',
      undefined,
      'roles/manager',
      'The path from each start, the nearest first',
    ],
    ['the top', 'roles/director', undefined, 'I know no next step from Director & chief'],
    ['no path', 'roles/director', 'roles/clerk', 'I know no path of up to six steps'],
    ['no path from nowhere', 'roles/hermit', 'roles/clerk', 'What leads to Clerk'],
    ['the same twice', 'roles/clerk', 'roles/clerk', 'From and to are the same'],
    ['to a starting point', 'roles/clerk', 'starts/school', 'School is where people begin'],
    ['a place that is gone', 'roles/clerk', 'roles/gone', 'I know Clerk, but not the other place'],
    ['two places that are gone', 'roles/lost', 'roles/gone', 'I do not know that place'],
    ['something that is no place', 'credentials/rhit', undefined, 'I do not know that place'],
    ['neither end', undefined, undefined, 'I do not know that place'],
  ];
  test.each(cases)('%s', (_, from, to, says) => {
    expect(text(show(from, to))).toContain(says);
  });

  test.each(cases)('%s: every button and menu line asks for something that is there', (_, from, to) => {
    const { card, reply } = show(from, to);
    const actions = [...card.actions, ...(card.menu?.actions ?? [])];
    expect(actions.length).toBeGreaterThan(0);
    for (const { intent } of actions) {
      expect(intentText(intent).length).toBeLessThanOrEqual(85);
      expect(parseIntent(intentText(intent), KNOWLEDGE)).toEqual(intent);
    }
    expect(reply.components.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['paralegal', 'I have no path from paralegal to Manager'],
    ['elsewhere', 'I have no path from there to Manager'],
  ])(
    'who comes from elsewhere (%s) is told so, and no starting point is called the nearest',
    (elsewhere, says) => {
      const card = pathCard({ kind: 'path', to: 'roles/manager', elsewhere, nth: 1 }, KNOWLEDGE);
      const lead = card.lead.map((line) => line.text).join(' ');
      expect(lead).toContain(says);
      expect(lead).not.toContain('nearest');
      expect(text({ card, reply: renderCard(card, KNOWLEDGE) })).toContain('The last step');
    },
  );

  test('who comes from a calling like one of our starting points is told which, and that comes first', () => {
    const card = pathCard({ kind: 'path', to: 'roles/manager', elsewhere: 'doctor', nth: 1 }, KNOWLEDGE);
    expect(card.lead[0]?.text).toContain('I have no path to Manager from doctor in particular');
    expect(card.lead[0]?.text).toContain('“Nurse” is the most like it');
    expect(card.actions[0]).toMatchObject({ intent: { from: 'starts/nurse' } });
  });

  test('the picture says in words what it shows', () => {
    const [picture] = show('roles/clerk', 'roles/director', 2).card.pictures ?? [];
    expect(picture?.name).toBe('path-roles-clerk-roles-director');
    expect(picture?.alt).toBe(
      'Career path. Clerk → Director & chief. Fewest years: 7–13 years in all. From Clerk 1–2 years to Coder, then 3–5 years to Manager, then 3–6 years to Director & chief.',
    );
  });
});
