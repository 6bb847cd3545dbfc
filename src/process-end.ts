import type { Log } from './log.ts';

/** Ends the process with this code once what is under way is finished. */
type End = (code: number) => void;

/** How long (ms) the end may take: a disk that hangs must not keep a process that nobody can use. */
const LONGEST_END = 10_000;

/** The only way the bot ends: it finishes what is pending first, for ten seconds at most. A second request ends it at once. */
export function endAfter(finish: () => Promise<void>): End {
  let isEnding = false;
  return (code) => {
    if (isEnding) return endNow();
    isEnding = true;
    setTimeout(endNow, LONGEST_END);
    void finish()
      .catch(() => {})
      .then(filesAreDone)
      .then(() => process.exit(code));
  };
}

/** `process.exit` waits for files that are being read or written, forever if the disk hangs; a signal waits for nothing. */
function endNow(): void {
  if (isAtFiles()) process.kill(process.pid, 'SIGKILL');
  process.exit(1);
}

async function filesAreDone(): Promise<void> {
  while (isAtFiles()) await new Promise((resolve) => setTimeout(resolve, 10));
}

function isAtFiles(): boolean {
  return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

/** Ends the process when it is asked to, as by Ctrl+C or `docker stop`. */
export function endOnSignals(log: Log, end: End): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info(`${signal}: finishing the answers under way`);
      end(0);
    });
  }
}

/** What the Discord library throws by itself, over an event of a form that it does not expect. */
const OF_LIBRARY = /node_modules[\\/](discord\.js|@discordjs)[\\/]/;

/**
 * Ends the process once an error was caught by nobody. What it left half done is unknown, so whoever runs the bot restarts
 * it; https://nodejs.org/api/process.html#warning-using-uncaughtexception-correctly. But no event from outside may end
 * the bot: those that came before the login was done are read outside of a promise.
 */
export function endOnErrors(log: Log, end: End): void {
  // If nobody reads the log any more, its lines are lost; without this, each would be an uncaught error and be logged in turn.
  process.stdout.on('error', () => {});
  process.on('uncaughtException', (error) => {
    const [thrownAt = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
    if (OF_LIBRARY.test(thrownAt)) {
      log.error({ err: error }, 'an unexpected error of the Discord library');
      return;
    }
    log.fatal({ err: error }, 'an unexpected error: finishing the answers under way');
    end(1);
  });
}
