import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { codeOf, tryFolder } from './data/append.ts';
import { createReports } from './data/reports.ts';
import { KEEP_NOTHING, openUnanswered } from './data/unanswered.ts';
import { type Bot, startBot } from './discord/client.ts';
import { loginProblem } from './discord/login-problem.ts';
import { tellChannel } from './discord/report-channel.ts';
import { serveHealth } from './health.ts';
import { changesSummary } from './knowledge/changes.ts';
import { formatProblem } from './knowledge/problem.ts';
import { watchKnowledge } from './knowledge/watch-knowledge.ts';
import { createLog, type Log } from './log.ts';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './paths.ts';
import { endAfter, endOnErrors, endOnSignals } from './process-end.ts';
import { prepareSearch } from './search/prepare.ts';

/** Runs the bot until it is told to stop; ends the process with 1 where Discord refuses the login, or after a fault. */
export async function runBot(app: App, config: Config & { token: string }): Promise<void> {
  const log = createLog(config);
  const dataDir = resolve(PROJECT_ROOT, config.dataDir);
  // A malformed event must not end the bot. The library reads each in a promise, so no more than that one is lost.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected rejection'));
  let bot: Bot | undefined;
  const health = checkedOn(config, () => bot?.isConnected() ?? false, log);
  // Until it is logged in there is nothing to be finished.
  let finish = async (): Promise<void> => {};
  const end = endAfter(() => {
    health?.close();
    return finish();
  });
  endOnSignals(log, end);
  endOnErrors(log, end);
  tryFolder(dataDir).catch((error: unknown) => {
    const left = config.reportChannelId ? 'reports only go to REPORT_CHANNEL_ID' : 'no report can be taken';
    log.warn(
      `nothing can be written in ${dataDir} (DATA_DIR, ${codeOf(error)}): I answer all the same, but no unanswered question is kept, and ${left}`,
    );
  });
  prepareSearch(app.store.current());
  try {
    await startBot(
      app,
      {
        token: config.token,
        apiUrl: config.apiUrl,
        guildId: config.guildId,
        unanswered: config.keepUnanswered ? await openUnanswered(dataDir, log) : KEEP_NOTHING,
        reports: (rest) =>
          createReports(dataDir, {
            tell: config.reportChannelId ? tellChannel(rest, config.reportChannelId) : undefined,
            failed: (what, error) => log.warn({ err: error }, `a report could not be ${what}`),
          }),
        onReady: (ready) => {
          bot = ready;
          finish = attend(ready, app, log);
        },
        // Whoever runs the bot starts it anew; alive but deaf it would be of no use.
        onLost: (code) => {
          console.error(loginProblem(`closed with ${code}`));
          end(1);
        },
      },
      log,
    );
  } catch (error) {
    // The stack helps nobody who has mistaken a token; what Discord said may.
    log.debug({ err: error }, 'the login failed');
    log.error(`the login failed: ${error instanceof Error ? error.message : String(error)}`);
    console.error(loginProblem(error));
    end(1);
  }
}

/** Answers health checks from the start, where a port is set for them. */
function checkedOn({ healthPort }: Config, isReady: () => boolean, log: Log): Server | undefined {
  if (healthPort === undefined) return undefined;
  return serveHealth(healthPort, isReady, (error) =>
    log.error({ err: error }, `no health checks on port ${healthPort} (HEALTH_PORT)`),
  );
}

/** Follows edits of the knowledge beside the answers. Yields what ends both. */
function attend(bot: Bot, app: App, log: Log): () => Promise<void> {
  const watch = watchKnowledge(KNOWLEDGE_DIR, app.store, {
    swapped: (changes) => {
      prepareSearch(app.store.current());
      log.info(`the knowledge was reloaded: ${changesSummary(changes)}`);
    },
    problems: (_all, fresh) => {
      for (const problem of fresh) log.error(`the knowledge stays as it was: ${formatProblem(problem)}`);
    },
  });
  return () => {
    watch.stop();
    return bot.stop();
  };
}
