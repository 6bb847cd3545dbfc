import { readdirSync } from 'node:fs';
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { helpCard } from '../../src/answer/help-card.ts';
import { createApp } from '../../src/app.ts';
import type { Command } from '../../src/command/command.ts';
import { applicationCommands } from '../../src/discord/command-definitions.ts';
import { readCommandLine } from '../../src/typed/command-line.ts';
import { commandProblems } from '../discord-double/limits/command-problems.ts';
import { smallKnowledge } from '../knowledge/small.ts';

const FOLDER = new URL('../../commands/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name !== 'index.ts');

test('every file in commands/ declares the one subcommand that it is named after', async () => {
  expect(FILES.length).toBeGreaterThan(0);
  for (const file of FILES) {
    const name = file.replace(/\.ts$/, '');
    const module: Record<string, Command> = await import(new URL(file, FOLDER).href);
    expect(Object.keys(module), file).toEqual([name]);
    expect(module[name]?.data.name, file).toBe(name);
  }
});

test('every file in commands/ is in the list, and nothing else is', () => {
  const listed = COMMANDS.map(({ data }) => `${data.name}.ts`);
  expect(listed.toSorted()).toEqual(FILES.toSorted());
});

test('Discord takes the declarations as they are', () => {
  expect(commandProblems(applicationCommands(COMMANDS))).toEqual([]);
});

test('each command says where it can be used and how it can be installed', () => {
  for (const command of applicationCommands(COMMANDS)) {
    expect(command.contexts?.toSorted(), command.name).toEqual([
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ]);
    expect(command.integration_types?.toSorted(), command.name).toEqual([
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ]);
  }
});

const OPTIONS = COMMANDS.flatMap((command) =>
  (command.data.options ?? []).map((option) => ({
    name: `${command.data.name} ${option.name}`,
    option,
    command,
  })),
);

test.for(OPTIONS)('the option $name is bounded and can be completed', ({ option, command }) => {
  if (option.type === ApplicationCommandOptionType.String) {
    const bounded = ('choices' in option && option.choices?.length) || option.max_length;
    expect(bounded).toBeGreaterThan(0);
    if (option.autocomplete) expect(command.complete).toBeDefined();
  } else {
    expect(['for', 'private']).toContain(option.name);
  }
});

test('an answer that is public by default can be made private and addressed to somebody', () => {
  for (const { data, private: always } of COMMANDS) {
    const names = (data.options ?? []).map(({ name }) => name);
    expect([data.name, names.includes('private'), names.includes('for')]).toEqual([
      data.name,
      !always,
      !always,
    ]);
  }
});

test('the help shows every command with its options and an example', () => {
  const store = { current: () => smallKnowledge(), reload: () => ({ ok: false as const, problems: [] }) };
  const { sections } = helpCard(
    createApp(COMMANDS, store, { version: '1.0.0', keepsUnanswered: true }).about.commands,
  );
  expect(sections.map(({ name }) => name.split(' ').slice(0, 2).join(' '))).toEqual(
    COMMANDS.map(({ data }) => `/him ${data.name}`),
  );
  for (const [at, { data, example }] of COMMANDS.entries()) {
    const texts = sections[at]?.lines.map(({ text }) => text);
    expect(texts).toEqual([data.description, `Example: ${example}`]);
    const shown = (data.options ?? []).filter(({ name }) => !['for', 'private'].includes(name));
    expect(sections[at]?.name).toBe(
      ['/him', data.name, ...shown.map(({ name, required }) => (required ? name : `[${name}]`))].join(' '),
    );
  }
});

test.for(COMMANDS.map(({ data, example }): [string, string] => [data.name, example]))(
  'the example of %s can be typed as it stands: %s',
  ([name, example]) => {
    expect(readCommandLine(example, COMMANDS).command.data.name).toBe(name);
  },
);
