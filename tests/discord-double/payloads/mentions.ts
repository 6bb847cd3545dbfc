import { absent, fields, items } from '../limits/problem.ts';

/** Whom a message pings. */
export interface Pings {
  users: string[];
  roles: string[];
  everyone: boolean;
}

export type MentionKind = 'users' | 'roles' | 'everyone';

/** Without `allowed_mentions`, answers to interactions ping users only; ordinary messages ping all. */
export const BY_DEFAULT: Record<'interaction' | 'channel', readonly MentionKind[]> = {
  interaction: ['users'],
  channel: ['users', 'roles', 'everyone'],
};

function ids(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
}

/** Whom a text pings under an `allowed_mentions`, or under Discord's default when there is none. */
export function pings(text: string, allowed: unknown, byDefault: readonly MentionKind[]): Pings {
  const { parse, users, roles } = fields(allowed);
  const parsed = absent(allowed) ? byDefault : items(parse);
  const passing = (kind: MentionKind, listed: unknown, found: string[]) =>
    parsed.includes(kind) ? found : found.filter((id) => items(listed).includes(id));
  return {
    users: passing('users', users, ids(text, /<@!?(\d+)>/g)),
    roles: passing('roles', roles, ids(text, /<@&(\d+)>/g)),
    everyone: parsed.includes('everyone') && /@(everyone|here)\b/.test(text),
  };
}
