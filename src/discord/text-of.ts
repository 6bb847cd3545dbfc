import { ComponentType } from 'discord-api-types/v10';

/** Part of a message made of components; containers have no text of their own. */
type Part = {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly Part[];
};

/** What can hold the text of a message, by the names in Discord's API. */
type Texts = {
  readonly content?: string;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
  readonly poll?: {
    readonly question: { readonly text?: string };
    readonly answers?: readonly { readonly poll_media: { readonly text?: string } }[];
  };
  readonly components?: readonly Part[];
  /** A message that was forwarded. */
  readonly message_snapshots?: readonly { readonly message: Texts }[];
};

/**
 * The text of a message: its content and poll; else that of its components, of what it forwards, or of its embeds; empty if
 * there is none.
 */
export function textOf(message: Texts): string {
  const { content = '', embeds = [], components = [], message_snapshots = [] } = message;
  const texts = [
    [content, ...pollTexts(message)].join('\n'),
    components.flatMap(partTexts).join('\n'),
    message_snapshots.map(({ message }) => textOf(message)).join('\n'),
    embeds.flatMap(({ title = '', description = '' }) => [title, description]).join('\n'),
  ];
  return texts.find((text) => text.trim() !== '') ?? '';
}

function pollTexts({ poll }: Texts): string[] {
  if (!poll) return [];
  const { question, answers = [] } = poll;
  return [question, ...answers.map(({ poll_media }) => poll_media)].map(({ text = '' }) => text);
}

function partTexts({ type, content = '', components = [] }: Part): string[] {
  return type === ComponentType.TextDisplay ? [content] : components.flatMap(partTexts);
}
