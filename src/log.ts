import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** A logger that writes JSON lines to standard output. Whatever is logged, the token is never in it. */
export function createLog({ logLevel, token }: Pick<Config, 'logLevel' | 'token'>): Log {
  const write = (line: string): void => {
    process.stdout.write(token ? line.replaceAll(token, '[token]') : line);
  };
  return pino({ level: logLevel, base: null }, { write });
}
