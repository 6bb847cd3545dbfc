import { expect, test } from 'vitest';
import { needsText } from '../../../src/answer/path/needs-text.ts';
import { pathsBetween } from '../../../src/knowledge/career-paths.ts';
import { credential, role, world } from '../small-world.ts';

function told(...needs: string[]): string {
  const roles = needs.map((need, at) =>
    role(`step-${at}`, [{ to: `step-${at + 1}`, years: [1, 2], needs: need }]),
  );
  const knowledge = world([...roles, role(`step-${needs.length}`), credential('CPC'), credential('CCA')]);
  const [path] = pathsBetween(knowledge, 'roles/step-0', `roles/step-${needs.length}`);
  return path ? needsText(path) : 'no path';
}

test.for<[needs: string[], said: string]>([
  [["the insurer's training class"], 'Its steps name no credential and no degree.'],
  [
    [
      "the insurer's training class",
      "an associate degree at least (a bachelor's for modeling-heavy jobs), SQL",
    ],
    'Its steps name no credential, but an associate degree at least.',
  ],
  [
    ['the PMP; BLS names project manager as a step up for systems analysts'],
    'Its steps call for 1 credential (PMP).',
  ],
  [['a coding credential such as the CPC or CCA'], 'Its steps call for 1 credential (CPC or CCA).'],
  [
    ['CPC', "a bachelor's degree and leadership", "a master's degree"],
    "Its steps call for 1 credential (CPC), a bachelor's degree and a master's degree.",
  ],
  [
    ['teaching skill and the degree that the school asks for'],
    'Its steps name no credential, but the degree that the school asks for.',
  ],
  [
    ["a bachelor's degree (some employers take an associate degree plus experience), leadership"],
    "Its steps name no credential, but a bachelor's degree.",
  ],
])('a path that takes %j says: %s', ([needs, said]) => {
  expect(told(...needs)).toBe(said);
});
