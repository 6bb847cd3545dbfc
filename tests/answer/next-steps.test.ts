import { expect, test } from 'vitest';
import { entryActions, entryMenu, facetActions } from '../../src/answer/next-steps.ts';
import { pathCard } from '../../src/answer/path/path-card.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { role, world } from './small-world.ts';

const DIRECTOR = role('director');
const CODER = role('coder', [{ to: 'director', years: [3] }]);
const HERMIT = role('hermit');
const WORLD = world([DIRECTOR, CODER, HERMIT]);

const labels = (actions: readonly { label: string }[]): string[] => actions.map(({ label }) => label);

test.for<[role: Entry, ways: string[]]>([
  [CODER, ['Where it leads']],
  [DIRECTOR, ['What leads here']],
  [HERMIT, []],
])('of $0.title only those ways are offered that there are', ([entry, ways]) => {
  expect(labels(entryActions(entry, WORLD))).toEqual([...ways, 'Sources', 'Report a mistake']);
});

test('the page on where a role leads offers no button to itself', () => {
  expect(labels(facetActions(CODER, 'next', WORLD))).not.toContain('Where it leads');
  expect(labels(facetActions(CODER, 'duties', WORLD))).toContain('Where it leads');
});

test('the way to the top offers no step beyond it', () => {
  const { menu } = pathCard({ kind: 'path', to: 'roles/director', nth: 1 }, WORLD);
  expect(labels(menu?.actions ?? []).join('\n')).not.toContain('What comes after');
  const { menu: before } = pathCard({ kind: 'path', to: 'roles/coder', nth: 1 }, WORLD);
  expect(labels(before?.actions ?? [])).toContain('What comes after Coder');
});

test('the menu offers no side of which no source says anything', () => {
  const menu = labels(entryMenu(HERMIT, WORLD)?.actions ?? []);
  expect(menu).toContain('Hermit: what the work is');
  expect(menu).not.toContain('Hermit: remote work');
});
