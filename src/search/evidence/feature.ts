import { KINDS, type Kind } from '../../knowledge/kinds.ts';

/** One piece of evidence for an entry: what it is called in the table of weights, and how strong it is. */
export type Feature = readonly [name: string, value: number];

/**
 * Takes one piece of evidence. It is told and not handed over in lists: for every question some hundred candidates are
 * weighed, of which only the best is ever asked what speaks for it.
 */
export type Say = (name: string, value: number) => void;

/** All that is told, as a list. */
export function listed(tell: (say: Say) => void): Feature[] {
  const features: Feature[] = [];
  tell((name, value) => features.push([name, value]));
  return features;
}

/** What a feature is called for each kind, made once: a new text for every candidate costs more than looking it up. */
export function namesByKind(name: string): Readonly<Record<Kind, string>> {
  return Object.fromEntries(KINDS.map((kind) => [kind, `${name}:${kind}`])) as Record<Kind, string>;
}
