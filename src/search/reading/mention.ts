/** A name found in a text: the entries it may mean, and the words it covers. */
export type Mention = {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
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
