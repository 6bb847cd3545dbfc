import type { App } from './app.ts';
import type { Config } from './config.ts';
import { KNOWLEDGE_DIR } from './folders.ts';
import { createLog } from './log.ts';
import { portProblem } from './preview/port-problem.ts';
import { type Preview, startPreview } from './preview/server.ts';
import { endAfter, endOnSignals } from './process-end.ts';
import { prepareSearch } from './search/prepare.ts';

/** Serves the preview page on this machine until the process is told to stop. */
export async function runPreview(app: App, config: Config): Promise<void> {
  const log = createLog({ ...config, logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel });
  prepareSearch(app.store.current());
  let preview: Preview;
  try {
    preview = await startPreview({ app, port: config.previewPort, knowledgeDir: KNOWLEDGE_DIR, log });
  } catch (error) {
    console.error(portProblem(error, config.previewPort));
    process.exitCode = 1;
    return;
  }
  console.log(`The preview is at ${preview.url} (only on this machine). Press Ctrl+C to stop it.`);
  endOnSignals(
    log,
    endAfter(() => preview.close()),
  );
}
