import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { App } from './app.ts';
import type { Config } from './config.ts';
import { tryFolder } from './data/append.ts';
import { createReports } from './data/reports.ts';
import { KEEP_NOTHING, openUnanswered } from './data/unanswered.ts';
import { type Bot, type BotOptions, startBot } from './discord/client.ts';
import { loginProblem } from './discord/login-problem.ts';
import { tellChannel } from './discord/report-channel.ts';
import { codeOf, errorText } from './errors.ts';
import { KNOWLEDGE_DIR, PROJECT_ROOT } from './folders.ts';
import { serveHealth } from './health.ts';
import { changesSummary } from './knowledge/changes.ts';
import { formatProblem } from './knowledge/problem.ts';
import { watchKnowledge } from './knowledge/watch-knowledge.ts';
import { createLog, type Log } from './log.ts';
import { endAfter, endOnErrors, endOnSignals } from './process-end.ts';
import { prepareSearch } from './search/prepare.ts';

/** Runs the bot until it is told to stop; ends the process with 1 if Discord refuses the login, or after a fault. */
export async function runBot(app: App, config: Config & { token: string }): Promise<void> {
  const { token, apiUrl, guildId } = config;
  const log = createLog(config);
  const dataDir = resolve(PROJECT_ROOT, config.dataDir);
  // A malformed event must not end the bot. The library reads each in a promise, so no more than that one is lost.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'an unexpected rejection'));
  let bot: Bot | undefined;
  const health = healthChecks(config, () => bot?.isConnected() ?? false, log);
  // Until it is logged in there is nothing to be finished.
  let finish = async (): Promise<void> => {};
  const end = endAfter(() => {
    health?.close();
    return finish();
  });
  endOnSignals(log, end);
  endOnErrors(log, end);
  warnIfReadOnly(dataDir, config, log);
  prepareSearch(app.store.current());
  try {
    const kept = await dataStores(dataDir, config, log);
    const onReady = (ready: Bot): void => {
      bot = ready;
      finish = followEdits(ready, app, log);
    };
    // Whoever runs the bot restarts it; alive but deaf it would be useless.
    const onLost = (code: number): void => {
      console.error(loginProblem(`closed with ${code}`));
      end(1);
    };
    await startBot(app, { token, apiUrl, guildId, ...kept, onReady, onLost }, log);
  } catch (error) {
    tellRefusal(error, log);
    end(1);
  }
}

function warnIfReadOnly(dataDir: string, { reportChannelId }: Config, log: Log): void {
  tryFolder(dataDir).catch((error: unknown) => {
    const left = reportChannelId ? 'reports only go to REPORT_CHANNEL_ID' : 'no report can be taken';
    log.warn(
      `nothing can be written in ${dataDir} (DATA_DIR, ${codeOf(error)}): I answer all the same, but no unanswered question is kept, and ${left}`,
    );
  });
}

/** What is kept in the data folder: questions that got no answer, unless that is switched off, and reports. */
async function dataStores(
  dataDir: string,
  { keepUnanswered, reportChannelId }: Config,
  log: Log,
): Promise<Pick<BotOptions, 'unanswered' | 'reports'>> {
  return {
    unanswered: keepUnanswered ? await openUnanswered(dataDir, log) : KEEP_NOTHING,
    reports: (rest) =>
      createReports(dataDir, {
        tell: reportChannelId ? tellChannel(rest, reportChannelId) : undefined,
        failed: (what, error) => log.warn({ err: error }, `a report could not be ${what}`),
      }),
  };
}

/** The stack helps nobody who has mistaken a token; what Discord said may. */
function tellRefusal(error: unknown, log: Log): void {
  log.debug({ err: error }, 'the login failed');
  log.error(`the login failed: ${errorText(error)}`);
  console.error(loginProblem(error));
}

/** Answers health checks from the start, if a port is set for them. */
function healthChecks({ healthPort }: Config, isReady: () => boolean, log: Log): Server | undefined {
  if (healthPort === undefined) return undefined;
  return serveHealth(healthPort, isReady, (error) =>
    log.error({ err: error }, `no health checks on port ${healthPort} (HEALTH_PORT)`),
  );
}

/** Follows edits of the knowledge while the bot answers. Returns a function that ends both. */
function followEdits(bot: Bot, app: App, log: Log): () => Promise<void> {
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
