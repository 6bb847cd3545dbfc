import { InteractionResponseType } from 'discord-api-types/v10';
import { beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { readCommandLine } from '../../src/typed/command-line.ts';
import { autocomplete, type OptionValues, slash } from '../discord-double/payloads/commands.ts';
import { afterFile, answered, failures, type Running, run } from './bot.ts';

let bot: Running;

beforeAll(async () => {
  bot = await run({}, {}, afterFile);
});

function optionsOf(line: string): OptionValues {
  const { options } = readCommandLine(line, COMMANDS);
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

test.for(COMMANDS.map(({ data, example }): [string, string] => [data.name, example]))(
  'the example of /him %s is answered within every limit: %s',
  async ([name, example]) => {
    const { double, lines } = bot;
    const message = await answered(double.send(slash(`him ${name}`, optionsOf(example))));
    expect(message.embeds[0]?.title).toBeTruthy();
    expect(failures(lines)).toEqual([]);
  },
);

test.for<[line: string, title: string]>([
  ['/him credential RHIT', 'RHIT · Registered Health Information Technician'],
  ['/him credential credentials/rhia', 'RHIA · Registered Health Information Administrator'],
  ['/him compare RHIT vs RHIA', 'RHIT vs. RHIA'],
  ['/him compare RHIA vs RHIT', 'RHIA vs. RHIT'],
  ['/him credential rhti', 'Did you mean…'],
  ['/him credential pizza', 'I can help with HIM careers'],
  ['/him credential <@1100000000000000030>', 'I can help with HIM careers'],
  ['/him browse', 'Everything I know'],
  ['/him help', 'How to ask'],
])('%s is answered by “%s”', async ([line, title]) => {
  const { double } = bot;
  const { command } = readCommandLine(line, COMMANDS);
  const message = await answered(double.send(slash(`him ${command.data.name}`, optionsOf(line))));
  expect(message.embeds[0]?.title).toBe(title);
});

test('RHIT against RHIA is a side-by-side of both, the differences first', async () => {
  const { double } = bot;
  const message = await answered(double.send(slash('him compare', { first: 'rhit', second: 'rhia' })));
  const fields = message.embeds[0]?.fields ?? [];
  expect(fields.length).toBeGreaterThan(3);
  expect(fields[0]?.value).toMatch(/^\*\*RHIT\*\* .*\n\*\*RHIA\*\* /);
  expect(message.embeds[0]?.footer?.text).toMatch(/^Sources: .*AHIMA/);
});

test.for(['him gone', 'him', 'other'])(
  'a command that we do not have (%s) is told privately',
  async (path) => {
    const { double, lines } = bot;
    const outcome = await double.send(slash(path));
    expect(outcome.ephemeral).toBe(true);
    expect(outcome.message?.content).toBe('I do not know that command any more. Try /him help.');
    expect(failures(lines)).toEqual([]);
  },
);

const COMPLETED = COMMANDS.flatMap(({ data }) =>
  (data.options ?? [])
    .filter((option) => 'autocomplete' in option && option.autocomplete)
    .map((option): [string, string] => [data.name, option.name]),
);
const TYPED = [
  '',
  'rhti',
  'RHIT · Registered Health Information Technician',
  `<@1> **x** 🏥 ${'x'.repeat(80)}`,
];

test.for(COMPLETED)(
  'typing into the options of /him %s (%s) is answered by choices',
  async ([name, option]) => {
    const { double, lines } = bot;
    for (const typed of TYPED) {
      const outcome = await double.send(autocomplete(`him ${name}`, { [option]: typed }, option));
      expect(outcome.type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
    }
    expect(failures(lines)).toEqual([]);
  },
);

async function choices(
  path: string,
  option: string,
  typed: string,
  others: OptionValues = {},
): Promise<string[]> {
  const { double } = bot;
  const outcome = await double.send(autocomplete(path, { ...others, [option]: typed }, option));
  return (outcome.data.choices as { value: string }[]).map(({ value }) => value);
}

test('nothing typed yet offers what people ask for most', async () => {
  const found = await choices('him credential', 'name', '');
  expect(found.length).toBeGreaterThan(5);
  expect(found.length).toBeLessThanOrEqual(25);
  expect(found.slice(0, 10)).toEqual(expect.arrayContaining(['credentials/rhit', 'credentials/rhia']));
});

test.for<[path: string, option: string, typed: string, first: string]>([
  ['him credential', 'name', 'rhi', 'credentials/rhi'],
  ['him credential', 'name', 'RHIT', 'credentials/rhit'],
  ['him credential', 'name', 'RHIT · Registered Health Information Technician', 'credentials/rhit'],
  ['him compare', 'second', 'rhia', 'credentials/rhia'],
  ['him outlook', 'state', 'texas', 'TX'],
])('%s %s “%s” offers %s first', async ([path, option, typed, first]) => {
  const [best] = await choices(path, option, typed, path.endsWith('compare') ? { first: 'rhit' } : {});
  expect(best).toContain(first);
});

test('a slip of the finger offers both that are near, so that neither is guessed', async () => {
  expect(await choices('him credential', 'name', 'rhti')).toEqual(
    expect.arrayContaining(['credentials/rhit', 'credentials/rhia']),
  );
});

test('the filters that are offered fit the kind that is chosen', async () => {
  expect(await choices('him browse', 'filter', 'from', { kind: 'credentials' })).toContain('issuer:ahima');
  expect(await choices('him browse', 'filter', 'from', { kind: 'terms' })).toEqual([]);
});

test('typing into a command or an option that we do not have gets no choices', async () => {
  const { double } = bot;
  expect((await double.send(autocomplete('him gone', { name: 'x' }, 'name'))).data).toEqual({ choices: [] });
  expect((await double.send(autocomplete('him help', { name: 'x' }, 'name'))).data).toEqual({ choices: [] });
});

test('many members at once each get their own answer', async () => {
  const { double, lines } = bot;
  const names = ['rhit', 'rhia', 'ccs', 'cca', 'rhti'];
  const users = Array.from({ length: 30 }, (_, at) => `${1_200_000_000_000_000_000n + BigInt(at)}`);
  const outcomes = await Promise.all(
    users.map((userId, at) =>
      double.send(
        slash('him credential', { name: names[at % names.length] ?? '', private: at % 2 === 0 }, { userId }),
      ),
    ),
  );
  const titles = outcomes.map(({ message }) => message?.embeds[0]?.title ?? '');
  for (const [at, title] of titles.entries()) expect(title).toBe(titles[at % names.length]);
  expect(new Set(titles).size).toBe(names.length);
  for (const [at, outcome] of outcomes.entries()) {
    expect(outcome.ephemeral).toBe(at % 2 === 0);
    expect(outcome.message?.interaction_metadata?.user.id).toBe(users[at]);
    expect(JSON.stringify(outcome.message?.components)).toContain(`|${BigInt(users[at] ?? 0).toString(36)}`);
  }
  expect(failures(lines)).toEqual([]);
});

test('names that nobody knows here are noted, whatever command they were typed for; other mistakes are not', async () => {
  const noted: string[] = [];
  const unanswered = { note: (question: string) => void noted.push(question), flush: async () => {} };
  const { double } = await run({ unanswered });
  for (const [name, options] of [
    ['role', { name: 'dragon tamer' }],
    ['path', { from: 'medical coder', to: 'wizard' }],
    ['compare', { first: 'zebra herder', second: 'unicorn groomer' }],
    ['outlook', { occupation: 'alchemist' }],
    ['outlook', { state: 'Atlantis' }],
    ['gone', {}],
  ] as const)
    await double.send(slash(`him ${name}`, options));
  const unknown = ['alchemist', 'dragon tamer', 'unicorn groomer', 'wizard', 'zebra herder'];
  await expect.poll(() => [...noted].sort()).toEqual(unknown);
});
