import type { IncomingMessage, ServerResponse } from 'node:http';
import type * as z from 'zod';
import { Refusal } from './refusal.ts';

const MAX_BYTES = 64 * 1024;

/** Reads a request's JSON body and checks it; refuses what is too large, not JSON, or not what was expected. */
export async function readJson<S extends z.ZodType>(
  request: IncomingMessage,
  schema: S,
  expected: string,
): Promise<z.output<S>> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal(415, 'expected the content type application/json');
  const result = schema.safeParse(parse(await readBody(request), expected));
  if (!result.success) throw new Refusal(400, `expected ${expected}`);
  return result.data;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left open if it is too large: a destroyed request could not be answered.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Refusal(413, `expected at most ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, `expected ${expected}, got text that is not JSON`);
  }
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
