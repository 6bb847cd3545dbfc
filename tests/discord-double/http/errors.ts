import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { EMPTY_MESSAGE } from '../limits/message-problems.ts';
import type { Problem } from '../limits/problem.ts';

/** An HTTP answer. Without a body there is no content-type either: discord.js would try to parse it. */
export interface HttpReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer in the shape of Discord's errors. */
export function discordError(status: number, code: number, message: string): HttpReply {
  return { status, body: { message, code } };
}

export const UNKNOWN_INTERACTION = discordError(
  404,
  RESTJSONErrorCodes.UnknownInteraction,
  'Unknown interaction',
);
export const UNKNOWN_MESSAGE = discordError(404, RESTJSONErrorCodes.UnknownMessage, 'Unknown Message');
export const UNKNOWN_CHANNEL = discordError(404, RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel');
export const UNKNOWN_WEBHOOK = discordError(404, RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
export const INVALID_TOKEN = discordError(
  401,
  RESTJSONErrorCodes.InvalidWebhookToken,
  'Invalid Webhook Token',
);
export const MISSING_ACCESS = discordError(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

function plant(tree: ErrorTree, { path, code, message }: Problem): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const leaf = keys.reduce<ErrorTree>((node, key) => {
    const next = (node[key] ?? {}) as ErrorTree;
    node[key] = next;
    return next;
  }, tree);
  leaf._errors = [...((leaf._errors ?? []) as { code: string; message: string }[]), { code, message }];
}

/** "Invalid Form Body" with the problems as a tree of paths; 50006 if the only problem is an empty message. */
export function formError(problems: readonly Problem[]): HttpReply {
  const rest = problems.filter(({ code }) => code !== EMPTY_MESSAGE);
  if (rest.length === 0) {
    return discordError(400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message');
  }
  const errors: ErrorTree = {};
  for (const problem of rest) plant(errors, problem);
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}
