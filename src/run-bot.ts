import { resolve } from 'node:path';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { createReports } from './data/reports.ts';
import { KEEP_NOTHING, openUnanswered } from './data/unanswered.ts';
import { startBot } from './discord/client.ts';
import { loginProblem } from './discord/login-problem.ts';
import { tellChannel } from './discord/report-channel.ts';
import { createLog } from './log.ts';
import { PROJECT_ROOT } from './paths.ts';

/** Runs the bot until it is told to stop; ends the process with 1 where Discord refuses the login. */
export async function runBot(app: App, config: Config & { token: string }): Promise<void> {
  const log = createLog(config);
  const dataDir = resolve(PROJECT_ROOT, config.dataDir);
  // A malformed event from the gateway must not end the bot.
  process.on('uncaughtException', (error) => log.error({ err: error }, 'an unexpected error'));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected rejection'));
  try {
    await startBot(
      app,
      {
        token: config.token,
        apiUrl: config.apiUrl,
        guildId: config.guildId,
        onReady: (bot) =>
          stopOnSignals(async (signal) => {
            log.info(`${signal}: finishing the answers under way`);
            await bot.stop();
            process.exit(0);
          }),
        unanswered: config.keepUnanswered ? await openUnanswered(dataDir, log) : KEEP_NOTHING,
        reports: (rest) =>
          createReports(
            dataDir,
            config.reportChannelId ? tellChannel(rest, config.reportChannelId) : undefined,
          ),
      },
      log,
    );
  } catch (error) {
    log.error({ err: error }, 'the login failed');
    console.error(loginProblem(error));
    process.exit(1);
  }
}

/** Runs the work once when the process is asked to end, however often it is asked. */
function stopOnSignals(stop: (signal: string) => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!stopping) void stop(signal);
      stopping = true;
    });
  }
}
