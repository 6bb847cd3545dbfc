import { join } from 'node:path';
import dotenv from 'dotenv';
import { COMMANDS } from '../commands/index.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './folders.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openStore } from './knowledge/store.ts';
import { programArguments } from './program-arguments.ts';
import { runBot } from './run-bot.ts';
import { runPreview } from './run-preview.ts';
import { version } from './version.ts';

const NO_TOKEN = `There is no DISCORD_TOKEN, so the bot does not log in to Discord; a local preview opens instead. For the bot itself, create an application at https://discord.com/developers/applications, open Bot, press "Reset Token", and put the token in the environment or in a .env file as DISCORD_TOKEN=… (see .env.example). In a terminal, "npm run ask" also answers without a token.`;

const USAGE = `npm start                the bot, or without a DISCORD_TOKEN the preview page
npm start -- --preview   the preview page, even with a token
Settings are environment variables, or lines in the file .env; see .env.example.`;

const { flags } = programArguments({ usage: USAGE, flags: ['preview'] });
await main(flags.has('preview'));

/** Configuration, then knowledge, then the transport; reports all problems of a step at once. */
async function main(onlyPreview: boolean): Promise<void> {
  dotenv.config({ path: join(PROJECT_ROOT, '.env'), quiet: true });
  const read = readConfig(process.env);
  if (!read.ok) return fail('The configuration needs attention:', read.problems);
  const opened = openStore(KNOWLEDGE_DIR);
  if (!opened.ok) return fail('The knowledge needs attention:', opened.problems.map(formatProblem));
  const { config } = read;
  const app = createApp(COMMANDS, opened.store, {
    version: version(),
    keepsUnanswered: config.keepUnanswered,
  });
  if (!config.token) console.log(`${NO_TOKEN}\n`);
  if (!config.token || onlyPreview) return runPreview(app, config);
  await runBot(app, { ...config, token: config.token });
}

function fail(message: string, lines: readonly string[] = []): void {
  console.error([message, ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exitCode = 1;
}
