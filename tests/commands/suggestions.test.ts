import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Command } from '../../src/command/command.ts';
import { filtered } from '../../src/knowledge/filtered.ts';
import { KINDS } from '../../src/knowledge/kinds.ts';
import { KNOWLEDGE as SHIPPED } from '../content/real.ts';
import { autocompleteProblems } from '../discord-double/limits/choice-problems.ts';
import { FILES, smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();

const COMPLETED = COMMANDS.flatMap((command) =>
  (command.data.options ?? [])
    .filter((option) => 'autocomplete' in option && option.autocomplete)
    .map((option) => ({ name: `${command.data.name} ${option.name}`, command, option: option.name })),
);

function suggest({ complete }: Command, option: string, typed: string, knowledge = KNOWLEDGE) {
  return complete?.(option, typed, knowledge) ?? [];
}

function named(name: string): Command {
  const found = COMMANDS.find(({ data }) => data.name === name);
  if (!found) throw new Error(`there is no command ${name}`);
  return found;
}

test.for(COMPLETED)('whatever is typed into $name, Discord takes the choices', ({ command, option }) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (typed) => {
      const choices = suggest(command, option, typed);
      expect(autocompleteProblems({ choices })).toEqual([]);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }),
    { numRuns: 40 },
  );
});

test.for<[command: string, option: string, typed: string, values: string[]]>([
  ['role', 'name', '', ['roles/medical-coder', 'roles/coding-auditor', 'roles/him-director']],
  ['role', 'name', 'cod', ['roles/medical-coder', 'roles/coding-auditor']],
  ['role', 'name', 'AUDITOR', ['roles/coding-auditor']],
  ['role', 'name', 'cofing', ['roles/medical-coder', 'roles/coding-auditor']],
  ['role', 'name', 'roles/him-director', ['roles/him-director']],
  ['role', 'name', 'HIM director · Director of health information', ['roles/him-director']],
  ['role', 'name', 'rhit', []],
  ['role', 'name', 'zzzzzz', []],
  ['credential', 'name', '', ['credentials/rhit', 'credentials/rhia']],
  ['credential', 'name', 'rhia', ['credentials/rhia']],
  ['credential', 'name', 'rhti', ['credentials/rhit', 'credentials/rhia']],
  ['credential', 'name', 'r.h.i.t', ['credentials/rhit']],
  ['outlook', 'occupation', 'records', ['outlook/medical-records-specialists']],
  ['path', 'from', 'no deg', ['starts/high-school']],
  ['path', 'to', 'no degree', []],
  ['term', 'name', 'ms', ['terms/drg']],
  ['browse', 'filter', 'advanced', ['level:advanced']],
  ['browse', 'filter', 'zzzzzz', []],
])('/him %s %s offers for %j: %j', ([name, option, typed, values]) => {
  const found = suggest(named(name), option, typed).map(({ value }) => value);
  expect(found.slice(0, Math.max(values.length, 1))).toEqual(values);
});

test('/him browse offers only the filters that a kind has, and its intent takes every one of them', () => {
  const { complete, intent } = named('browse');
  for (const kind of KINDS) {
    const values = complete?.('filter', '', KNOWLEDGE, { kind }).map(({ value }) => value) ?? [];
    expect(values.length, kind).toBeGreaterThan(0);
    for (const filter of values) {
      expect(filtered(KNOWLEDGE, kind, filter).length, `${kind} ${filter}`).toBeGreaterThan(0);
      expect(intent({ kind, filter }, KNOWLEDGE)).toEqual({ kind: 'browse', of: kind, filter, page: 1 });
    }
  }
});

test('the shipped filters are told apart by their names: those with one label name the kinds they narrow', () => {
  for (const typed of ['', 'r', 'in ', 'remote', 'registries']) {
    const names = suggest(named('browse'), 'filter', typed, SHIPPED).map(({ name }) => name);
    expect(
      names.filter((name, at) => names.indexOf(name) !== at),
      typed,
    ).toEqual([]);
  }
  const registries = suggest(named('browse'), 'filter', 'registries', SHIPPED).map(({ name }) => name);
  expect(registries.every((name) => /\(.+\)$/.test(name))).toBe(true);
  expect(registries.length).toBeGreaterThan(1);
});

test('nothing typed offers what people ask for most first, then the rest', () => {
  const [first, second] = suggest(named('compare'), 'first', '');
  expect(first?.value).toBe('credentials/rhit');
  expect(second?.value).toBe('roles/medical-coder');
});

test.for([
  'role',
  'credential',
  'education',
  'term',
  'setting',
  'organization',
  'compare',
  'path',
  'outlook',
])('each choice of /him %s means the same whether its value or its label is sent', (name) => {
  const command = named(name);
  const [option = ''] = (command.data.options ?? []).map((one) => one.name);
  const choices = suggest(command, option, '');
  expect(choices.length).toBeGreaterThan(0);
  for (const choice of choices) {
    const second = name === 'compare' ? { second: 'roles/coding-auditor', third: 'terms/drg' } : {};
    const byValue = command.intent({ ...second, [option]: choice.value }, KNOWLEDGE);
    expect(command.intent({ ...second, [option]: choice.name }, KNOWLEDGE), choice.name).toEqual(byValue);
    expect(JSON.stringify(byValue)).toContain(choice.value);
  }
});

test('more entries than Discord shows, with names longer than it shows, still make 25 choices that fit', () => {
  const coder = FILES['roles/medical-coder.yaml'] ?? '';
  const many = Array.from({ length: 40 }, (_, at): [string, string] => [
    `roles/coder-${at}.yaml`,
    coder
      .replace('title: Medical coder', `title: Coder ${at} ${'of very many charts '.repeat(5)}`)
      .replace(/aliases:\n.*\n.*\n/, `aliases: [c${at}]\n`)
      .replace('bills and statistics', `ward ${at}`)
      .replace('Reads charts', `Reads the charts of ward ${at}`)
      .replace('featured: 1', `featured: ${at + 2}`)
      .replace('what does', `what in ward ${at} does`),
  ]);
  const start = (FILES['starts/high-school.yaml'] ?? '').replace(
    'next:',
    `next:\n${many.map(([file]) => `  - {to: ${file.replace('.yaml', '')}, kind: entry, years: {min: 0}, needs: none, sure: estimate}`).join('\n')}`,
  );
  const knowledge = smallKnowledge({ ...Object.fromEntries(many), 'starts/high-school.yaml': start });
  for (const [name, option] of [
    ['role', 'name'],
    ['compare', 'first'],
    ['path', 'to'],
  ] as const) {
    const choices = suggest(named(name), option, 'coder', knowledge);
    expect(choices).toHaveLength(25);
    expect(autocompleteProblems({ choices })).toEqual([]);
    expect(choices.some((choice) => choice.name.includes('…'))).toBe(true);
    const shortened = choices.find((choice) => choice.name.includes('…'));
    expect(JSON.stringify(named('role').intent({ name: shortened?.name }, knowledge))).toContain(
      shortened?.value,
    );
  }
});
