import type { Log } from './log.ts';

/** Runs the work once when the process is asked to end, however often it is asked. */
export function stopOnSignals(stop: (signal: string) => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (!stopping) void stop(signal);
      stopping = true;
    });
  }
}

/** What the Discord library throws by itself, over an event of a form that it does not expect. */
const OF_LIBRARY = /node_modules[\\/](discord\.js|@discordjs)[\\/]/;

/**
 * Runs the work once an error was caught by nobody. What it left half done is unknown, so whoever runs the bot starts it
 * anew; https://nodejs.org/api/process.html#warning-using-uncaughtexception-correctly. But no event from outside may end
 * the bot: those that came before the login was done are read outside of a promise.
 */
export function stopOnErrors(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  process.on('uncaughtException', (error) => {
    const [thrownAt = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
    if (OF_LIBRARY.test(thrownAt)) {
      log.error({ err: error }, 'an unexpected error of the Discord library');
      return;
    }
    log.fatal({ err: error }, 'an unexpected error: finishing the answers under way');
    if (!stopping) void stop();
    stopping = true;
  });
}
