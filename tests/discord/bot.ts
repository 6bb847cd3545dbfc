import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterAll, afterEach, expect } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Command } from '../../src/command/command.ts';
import { KEEP_NOTHING } from '../../src/data/unanswered.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/client.ts';
import { KNOWLEDGE_DIR } from '../../src/folders.ts';
import { NO_CHANGES } from '../../src/knowledge/changes.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { openStore, type Store } from '../../src/knowledge/store.ts';
import type { Log } from '../../src/log.ts';
import { startDouble } from '../discord-double/double.ts';
import type { Double, DoubleOptions, InteractionOutcome } from '../discord-double/types.ts';
import { smallKnowledge } from '../knowledge/small.ts';

export const TOKEN = 'a-token';

/** The command in the context menu of a message, as members see it. */
export const ANSWER_COMMAND = 'Answer with HIM facts';

/** How long (ms) tests wait for the bot: longer than Discord, since a busy machine is no fault of the bot's. */
export const PATIENCE = 15_000;

type Cleanup = () => Promise<unknown>;

const afterTest: Cleanup[] = [];
/** For what a whole file shares. */
export const afterFile: Cleanup[] = [];

async function cleanUp(cleanups: Cleanup[]): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

afterEach(() => cleanUp(afterTest));
afterAll(() => cleanUp(afterFile));

/** A line of the log. */
export type LogLine = {
  level: number;
  msg: string;
  code?: unknown;
  fault?: string;
  err?: Record<string, unknown>;
};

/** A log that keeps its lines. */
export function memoryLog(): { log: Log; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  return { log, lines };
}

let opened: Store | undefined;

/** The real knowledge, read once a file. */
export function realStore(): Store {
  if (opened) return opened;
  const store = openStore(KNOWLEDGE_DIR);
  if (!store.ok) throw new Error(store.problems.map(formatProblem).join('\n'));
  opened = store.store;
  return opened;
}

/** The real app; with other commands where a test needs some that go wrong. */
export function realApp(commands: readonly Command[] = COMMANDS): App {
  return createApp(commands, realStore(), { version: '1.2.3', keepsUnanswered: true });
}

/** A double that ends with the test (or the file), and then has nothing to complain of. */
export async function openDouble(options: DoubleOptions = {}, until = afterTest): Promise<Double> {
  const double = await startDouble({ answerWithinMs: PATIENCE, ...options });
  until.push(async () => {
    await double.close();
    expect({ violations: double.violations, unknownRoutes: double.unknownRoutes }).toEqual({
      violations: [],
      unknownRoutes: [],
    });
  });
  return double;
}

/** An app with the small knowledge, for what does not depend on the content. */
export function smallApp(commands: readonly Command[] = COMMANDS): App {
  const knowledge = smallKnowledge();
  return createApp(
    commands,
    { current: () => knowledge, reload: () => ({ ok: true, changes: NO_CHANGES }) },
    { version: '1.2.3', keepsUnanswered: true },
  );
}

/** The commands, one of which goes wrong in its own way. */
export function commandsWith(name: string, change: Partial<Command>): Command[] {
  return COMMANDS.map((command) => (command.data.name === name ? { ...command, ...change } : command));
}

/** A bot that keeps nothing, and whose comings and goings nobody follows. */
export const ALONE: Omit<BotOptions, 'token' | 'apiUrl'> = {
  guildId: undefined,
  unanswered: KEEP_NOTHING,
  reports: () => async () => {},
  onReady: () => {},
  onLost: () => {},
};

export type Running = { double: Double; bot: Bot; lines: LogLine[] };
export type RunOptions = Partial<BotOptions> & { app?: App };

/** Waits until something is so, for at most five seconds. */
export async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1000 && !done(); tries += 1) await sleep(5);
  expect(done()).toBe(true);
}

/** Waits for a line of the log that says this. */
export async function logged(lines: readonly LogLine[], text: string): Promise<LogLine> {
  const find = (): LogLine | undefined => lines.find(({ msg }) => msg.includes(text));
  for (let tries = 0; tries < 1000 && !find(); tries += 1) await sleep(5);
  const line = find();
  if (!line) throw new Error(`the log holds no “${text}”: ${lines.map(({ msg }) => msg).join(' | ')}`);
  return line;
}

/** The bot, logged in at a double that is there already, its commands registered; it stops with the test. */
export async function runAt(
  double: Double,
  { app = realApp(), ...options }: RunOptions = {},
  until = afterTest,
): Promise<Running> {
  const { log, lines } = memoryLog();
  const bot = await startBot(app, { ...ALONE, token: TOKEN, apiUrl: double.api, ...options }, log);
  until.push(() => bot.stop());
  await logged(lines, 'the commands ');
  return { double, bot, lines };
}

/** The bot, logged in at a double of its own; both end with the test, or with the file where it shares them. */
export async function run(
  options: RunOptions = {},
  world: DoubleOptions = {},
  until = afterTest,
): Promise<Running> {
  return runAt(await openDouble(world, until), options, until);
}

/**
 * The message that a member finally reads; fails where it is the apology for a fault, or where Discord would give a
 * file another name than the embed knows it by.
 */
export async function answered(sending: Promise<InteractionOutcome>): Promise<APIMessage> {
  const message = await (await sending).answer(PATIENCE);
  expect(message.content).not.toContain('something went wrong');
  expect(message.embeds).toHaveLength(1);
  for (const { filename } of message.attachments) expect(filename).toMatch(/^[\w.-]+$/);
  return message;
}

/** What the log holds of errors and worse. */
export function failures(lines: readonly LogLine[]): LogLine[] {
  return lines.filter(({ level }) => level >= 50);
}

/** The buttons of a message: what they say and their ids. */
export function buttonsOf({ components = [] }: APIMessage): { label: string; id: string }[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) =>
          one.type === ComponentType.Button && 'custom_id' in one
            ? [{ label: one.label ?? '', id: one.custom_id }]
            : [],
        )
      : [],
  );
}

/** The menu of a message. */
export function menuOf({ components = [] }: APIMessage): { id: string; values: string[] } {
  for (const row of components) {
    if (!('components' in row)) continue;
    for (const one of row.components) {
      if (one.type === ComponentType.StringSelect)
        return { id: one.custom_id, values: one.options.map(({ value }) => value) };
    }
  }
  throw new Error('the message has no menu');
}

/** The id of the button with this label. */
export function buttonId(message: APIMessage, label: string | RegExp): string {
  const found = buttonsOf(message).find((one) =>
    typeof label === 'string' ? one.label === label : label.test(one.label),
  );
  if (!found)
    throw new Error(
      `no button ${label}; there are: ${buttonsOf(message)
        .map((one) => one.label)
        .join(', ')}`,
    );
  return found.id;
}
