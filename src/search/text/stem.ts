import { singular } from '../../knowledge/singular.ts';

/** Endings that do not change what is meant; at least three letters must be left. */
const ENDINGS: readonly RegExp[] = [
  /(?<=.{3})ing$/,
  /(?<=.{3})ed$/,
  /(?<=.{3})er$/,
  /(?<=.{3})e$/,
  /(?<=.{5})ly$/,
];

/** A cache: stems are needed again and again, for every question and every word of the knowledge. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem by which words are compared: "coding", "coders" and "coded" have the same. */
export function stem(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const root = rootOf(word);
  known.set(word, root);
  return root;
}

function rootOf(word: string): string {
  const one = singular(word);
  if (one.length < 4 || /\d/.test(one)) return one;
  const ending = ENDINGS.find((pattern) => pattern.test(one));
  const root = ending ? one.replace(ending, '') : one;
  return root.replace(/(?<=.{2})([bdglmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}
