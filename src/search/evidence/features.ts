import { KINDS, type Kind } from '../../knowledge/kinds.ts';

/** One piece of evidence for an entry: what it is called in the table of weights, and how strong it is. */
export type Feature = readonly [name: string, value: number];

/**
 * Receives one feature. A callback, not a list: about a hundred candidates are scored per question, and only the best one's
 * features are ever listed.
 */
export type AddFeature = (name: string, value: number) => void;

/** Collects what is passed to the callback into a list. */
export function collectFeatures(tell: (say: AddFeature) => void): Feature[] {
  const features: Feature[] = [];
  tell((name, value) => features.push([name, value]));
  return features;
}

/** A feature's name for each kind, built once: building it for every candidate costs more than looking it up. */
export function featureNames(name: string): Readonly<Record<Kind, string>> {
  return Object.fromEntries(KINDS.map((kind) => [kind, `${name}:${kind}`])) as Record<Kind, string>;
}
