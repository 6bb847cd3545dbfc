import type { App } from '../app.ts';
import type { Reports } from '../data/reports.ts';
import type { Log } from '../log.ts';
import type { OpenChoices } from './open-choices.ts';

/** What every Discord handler works with. */
export type HandlerContext = {
  readonly app: App;
  readonly log: Log;
  /** Learns which questions stayed without an answer. */
  readonly choices: OpenChoices;
  readonly reports: Reports;
};
