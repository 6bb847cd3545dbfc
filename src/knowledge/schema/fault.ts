/** What is wrong with a text: what was expected, and how to write it if that is known. */
export type Fault = string | { readonly expected: string; readonly write: string };
