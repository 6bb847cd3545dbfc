import type { Message } from '../../src/preview/wire.ts';

/**
 * The page is plain browser JavaScript; these are the parts of it that need no browser. The compiler checks them by
 * themselves (src/preview/page/tsconfig.json), so only their shapes are told here.
 */
const PAGE = new URL('../../src/preview/page/', import.meta.url);

export type Inline = { type: string; text?: string; url?: string; children?: Inline[] };
export type Block = {
  type: string;
  text?: string;
  level?: number;
  start?: number;
  ordered?: boolean;
  url?: never;
  children?: (Inline | Block)[];
  items?: { children: Inline[]; inner: Block[] }[];
};

type Markdown = { parseMarkdown: (text: string) => Block[]; parseInline: (text: string) => Inline[] };
type PageChanges = {
  compareMessages: (before: Message, after: Message) => { marks: Set<string>; gone: string[] };
};
type Invite = { inviteLink: (typed: string) => string | undefined };
type Search = {
  matchingCommands: (
    typed: string,
    known: { root: string; commands: readonly { name: string; description: string }[] },
  ) => { name: string }[];
};

export const markdown: Markdown = await import(new URL('markdown.js', PAGE).href);
export const pageChanges: PageChanges = await import(new URL('changes.js', PAGE).href);
export const invite: Invite = await import(new URL('invite.js', PAGE).href);
export const commandSearch: Search = await import(new URL('command-search.js', PAGE).href);
