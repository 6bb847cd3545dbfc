import { isOfKind, type Kind } from '../../knowledge/kinds.ts';
import { overlap, type Span } from '../text/span.ts';

/** A name found in a text: the words it covers, and the entries it may mean. */
export type Mention = Span & {
  readonly ids: readonly string[];
  /** 0 if the name was typed exactly, else the number of edits. */
  readonly edits: number;
};

/** The one entry that a mention means for certain: typed exactly, with one meaning; else undefined. */
export function clearId({ ids, edits }: Mention): string | undefined {
  return edits === 0 && ids.length === 1 ? ids[0] : undefined;
}

/** The entries that are mentioned for certain, in the order of the text. */
export function clearIds(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => clearId(mention) ?? []);
}

/** Whether a name may mean an entry of one of these kinds. */
export function namesKind({ ids }: Mention, ...kinds: readonly Kind[]): boolean {
  return ids.some((id) => isOfKind(id, kinds));
}

/** How many words of a text are part of these names. */
export function wordsCovered(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The names of a text from left to right, with further ones in place of those that they share words with. */
export function withMentions(mentions: readonly Mention[], further: readonly Mention[]): Mention[] {
  const others = mentions.filter((mention) => !further.some((one) => overlap(one, mention)));
  return [...others, ...further].sort((a, b) => a.from - b.from);
}
