import type { RecordedRequest } from '../types.ts';
import type { HttpReply } from './errors.ts';

export interface Route {
  method: string;
  pattern: RegExp;
  /** Needs no bot token: the path holds an interaction's token. */
  open: boolean;
  handle(request: RecordedRequest, ...params: string[]): HttpReply;
}

/**
 * A route of the API; every `:name` in its path becomes one argument.
 *
 * @example route('GET /channels/:id', (request, id) => ({ status: 200, body: channels.get(id) }))
 */
export function route(template: string, handle: Route['handle'], open = false): Route {
  const [method = '', path = ''] = template.split(' ');
  return { method, pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`), open, handle };
}
