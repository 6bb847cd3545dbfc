import { expect, test } from 'vitest';
import { reachable } from '../../../src/knowledge/fit/graph.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

function noWayHere(id: string): string {
  return `next: expected a role or start that leads here, but there is none: add "- to: ${id}" with kind, years, needs and sure under next: in the file of one that comes before it`;
}
const NO_WAY_ON =
  'next: expected a path on to an executive role (level: master): under next:, add a role that comes after this one';

test.for<[what: string, changes: Changes, problems: string[]]>([
  [
    'roles that no starting point leads to',
    { 'starts/high-school.yaml': replacing('to: roles/medical-coder', 'to: roles/him-director') },
    [
      `knowledge/roles/coding-auditor.yaml:18:1 ${noWayHere('roles/coding-auditor')}`,
      `knowledge/roles/medical-coder.yaml:23:1 ${noWayHere('roles/medical-coder')}`,
    ],
  ],
  [
    'a role that leads nowhere',
    { 'roles/coding-auditor.yaml': (text) => text.replace(/next:[\s\S]*(?=asks:)/, '') },
    [
      `knowledge/roles/coding-auditor.yaml:1:1 ${NO_WAY_ON}`,
      `knowledge/roles/him-director.yaml:1:1 ${noWayHere('roles/him-director')}`,
      `knowledge/roles/medical-coder.yaml:23:1 ${NO_WAY_ON}`,
    ],
  ],
  [
    'roles that lead only to each other',
    {
      'roles/coding-auditor.yaml': replacing(
        'to: roles/him-director\n    kind: promotion',
        'to: roles/medical-coder\n    kind: lateral',
      ),
    },
    [
      `knowledge/roles/coding-auditor.yaml:18:1 ${NO_WAY_ON}`,
      `knowledge/roles/him-director.yaml:1:1 ${noWayHere('roles/him-director')}`,
      `knowledge/roles/medical-coder.yaml:23:1 ${NO_WAY_ON}`,
    ],
  ],
  [
    'knowledge without a single executive role',
    { 'roles/him-director.yaml': replacing('level: master', 'level: advanced') },
    [
      `knowledge/roles/coding-auditor.yaml:18:1 ${NO_WAY_ON}`,
      `knowledge/roles/him-director.yaml:1:1 ${NO_WAY_ON}`,
      `knowledge/roles/medical-coder.yaml:23:1 ${NO_WAY_ON}`,
    ],
  ],
])('the check finds %s', ([, changes, problems]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual(problems);
});

test('a circle that one can leave is no mistake', () => {
  const circle = `next:
  - to: roles/medical-coder
    kind: lateral
    years: {min: 0}
    needs: nothing new
    sure: estimate
  - to: roles/him-director`;
  const changes = { 'roles/coding-auditor.yaml': replacing('next:\n  - to: roles/him-director', circle) };
  expect(problemsOf(knowledgeFolder(changes))).toEqual([]);
});

test('reachable follows edges once, also in circles and to ends that have none', () => {
  const edges = new Map([
    ['a', ['b', 'c']],
    ['b', ['a']],
    ['x', ['y']],
  ]);
  expect([...reachable(['a'], edges)]).toEqual(['a', 'b', 'c']);
  expect([...reachable([], edges)]).toEqual([]);
});
