import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** A logger that writes JSON lines to standard output. Whatever is logged, the token is never in it. */
export function createLog({ logLevel, token }: Pick<Config, 'logLevel' | 'token'>): Log {
  // JSON writes some characters differently than they are; both spellings are hidden.
  const secrets = token ? [...new Set([JSON.stringify(token).slice(1, -1), token])] : [];
  const write = (line: string): void => {
    process.stdout.write(secrets.reduce((shown, secret) => shown.replaceAll(secret, '[token]'), line));
  };
  return pino({ level: logLevel, base: null }, { write });
}
