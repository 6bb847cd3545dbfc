/** A name found in a text: the entries it may mean, and the words it covers. */
export type Link = {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  /** 0 for the name itself, else the edits between it and what was typed. */
  readonly edits: number;
};
