import type { App } from '../app.ts';
import type { Reports } from '../data/reports.ts';
import type { Log } from '../log.ts';
import type { Offers } from './offers.ts';

/** What every Discord handler works with. */
export type HandlerContext = {
  readonly app: App;
  readonly log: Log;
  /** Learns which questions stayed without an answer. */
  readonly offers: Offers;
  readonly reports: Reports;
};
