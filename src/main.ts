import { join } from 'node:path';
import dotenv from 'dotenv';
import { COMMANDS } from '../commands/index.ts';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { startBot } from './discord/client.ts';
import { loginProblem } from './discord/login-problem.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openStore } from './knowledge/store.ts';
import { createLog } from './log.ts';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './paths.ts';
import { version } from './version.ts';

const NO_TOKEN = `There is no DISCORD_TOKEN, so the bot cannot log in to Discord. Create an application at https://discord.com/developers/applications, open Bot, press "Reset Token", and put the token into the environment or into a file .env as DISCORD_TOKEN=… (see .env.example). Without a token, "npm run ask" answers in this terminal.`;

await main();

async function main(): Promise<void> {
  dotenv.config({ path: join(PROJECT_ROOT, '.env'), quiet: true });
  const read = readConfig(process.env);
  if (!read.ok)
    return fail(`The configuration needs attention:\n${read.problems.map((line) => `  ${line}`).join('\n')}`);
  const opened = openStore(KNOWLEDGE_DIR);
  if (!opened.ok)
    return fail(`The knowledge needs attention:\n${opened.problems.map(formatProblem).join('\n')}`);
  const { config } = read;
  if (!config.token) return fail(NO_TOKEN);
  await runBot(createApp(COMMANDS, opened.store, version()), { ...config, token: config.token });
}

async function runBot(app: ReturnType<typeof createApp>, config: Config & { token: string }): Promise<void> {
  const log = createLog(config);
  // A malformed event from the gateway must not end the bot.
  process.on('uncaughtException', (error) => log.error({ err: error }, 'an unexpected error'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected rejection'));
  try {
    const bot = await startBot(app, config, log);
    const stop = async (signal: string): Promise<void> => {
      log.info(`${signal}: finishing the answers under way`);
      await bot.stop();
      process.exit(0);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (error) {
    log.error({ err: error }, 'the login failed');
    fail(loginProblem(error));
    process.exit(1);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
