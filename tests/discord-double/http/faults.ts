import type { Fault, RecordedRequest, RequestMatcher } from '../types.ts';

/** Whether a request is one that the matcher means. */
export function matches(matcher: RequestMatcher, request: RecordedRequest): boolean {
  if (typeof matcher === 'function') return matcher(request);
  const line = `${request.method} ${request.path}`;
  return typeof matcher === 'string' ? line.includes(matcher) : matcher.test(line);
}

/** A 429 with all the headers that Discord sends with one. */
export function rateLimited(seconds: number, scope: 'user' | 'shared' | 'global' = 'user'): Fault {
  const global = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-bucket': 'double',
    },
  };
}

/** The faults that are waiting for their requests. */
export function createFaults() {
  const waiting: { matcher: RequestMatcher; fault: Fault; left: number }[] = [];
  return {
    failNext(matcher: RequestMatcher, fault: Fault): void {
      const usual = fault.status === 429 && fault.body === undefined ? rateLimited(0.05) : {};
      waiting.push({ matcher, fault: { ...usual, ...fault }, left: fault.times ?? 1 });
    },
    /** Uses up one occurrence of the first fault for this request. */
    take(request: RecordedRequest): Fault | undefined {
      const found = waiting.find(({ matcher, left }) => left > 0 && matches(matcher, request));
      if (found === undefined) return undefined;
      found.left -= 1;
      return found.fault;
    },
  };
}
