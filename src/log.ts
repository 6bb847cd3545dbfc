import { inspect } from 'node:util';
import { type Logger, pino, stdSerializers } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/**
 * An error as it is logged. What discord.js adds of the request is left out: the body holds texts of members and whole
 * pictures, the address the token of an interaction, with which anybody could answer in the bot's name for 15 minutes.
 */
function serializeError(error: unknown): object {
  // Anything may be thrown: null makes the serializer throw, and a text is taken apart letter by letter.
  if (!(error instanceof Error))
    return { message: typeof error === 'string' ? error : inspect(error, { depth: -1 }) };
  const { requestBody: _, url: __, ...rest } = stdSerializers.err(error);
  return rest;
}

/** A logger that writes JSON lines to standard output. Whatever is logged, the token is never in it. */
export function createLog({ logLevel, token }: Pick<Config, 'logLevel' | 'token'>): Log {
  // JSON writes some characters differently than they are; both spellings are hidden.
  const secrets = token ? [...new Set([JSON.stringify(token).slice(1, -1), token])] : [];
  const write = (line: string): void => {
    process.stdout.write(secrets.reduce((shown, secret) => shown.replaceAll(secret, '[token]'), line));
  };
  return pino({ level: logLevel, base: null, serializers: { err: serializeError } }, { write });
}
