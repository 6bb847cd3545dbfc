/** What can hold the text of a message, by the names that Discord's API has for it. */
type Texts = {
  readonly content?: string;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
  /** A message that was forwarded. */
  readonly message_snapshots?: readonly { readonly message: Texts }[];
};

/** The text of a message: its own, else that of what it forwards, or of its embeds; empty where it has none. */
export function textOf({ content = '', embeds = [], message_snapshots = [] }: Texts): string {
  const texts = [
    content,
    message_snapshots.map(({ message }) => textOf(message)).join('\n'),
    embeds.flatMap(({ title = '', description = '' }) => [title, description]).join('\n'),
  ];
  return texts.find((text) => text.trim() !== '') ?? '';
}
