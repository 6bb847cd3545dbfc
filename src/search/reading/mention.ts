/** A name found in a text: the entries it may mean, and the words it covers. */
export type Mention = {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** 0 if the name was typed exactly, else the number of edits. */
  readonly edits: number;
};
