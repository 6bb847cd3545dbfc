import { kindOf } from '../../knowledge/kinds.ts';
import type { Link } from './link.ts';

/**
 * Every word with the next one, each pair once, with its kind in the place of every name: "the|#credentials",
 * "#credentials|exam". A text begins with "^" and ends with "$".
 */
export function wordPairs(words: readonly string[], links: readonly Link[]): string[] {
  const said = withKinds(words, links);
  return [...new Set(['^', ...said].map((word, at) => `${word}|${said[at] ?? '$'}`))];
}

function withKinds(words: readonly string[], links: readonly Link[]): string[] {
  const named = new Map(links.map((link) => [link.from, link]));
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const link = named.get(at);
    said.push(link ? `#${kindOf(link.ids[0] ?? '')}` : (words[at] ?? ''));
    at = link ? link.to : at + 1;
  }
  return said;
}
