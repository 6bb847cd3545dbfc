import { ComponentType } from 'discord-api-types/v10';

/** A list as it may come: a server other than Discord's may write null for nothing, or send parts of a message only. */
type List<One> = readonly (One | null)[] | null;

/** Part of a message made of components; containers have no text of their own. */
type Part = {
  readonly type: ComponentType;
  readonly content?: string | null;
  readonly components?: List<Part>;
};

/** A question or an answer of a poll. */
type PollText = { readonly text?: string | null } | null;

/** What can hold the text of a message, by the names in Discord's API. */
type Texts = {
  readonly content?: string | null;
  readonly embeds?: List<{ readonly title?: string | null; readonly description?: string | null }>;
  readonly poll?: {
    readonly question?: PollText;
    readonly answers?: List<{ readonly poll_media?: PollText }>;
  } | null;
  readonly components?: List<Part>;
  /** A message that was forwarded. */
  readonly message_snapshots?: List<{ readonly message?: Texts | null }>;
};

/**
 * The text of a message: its content and poll; else that of its components, of what it forwards, or of its embeds; empty if
 * there is none.
 */
export function textOf({ content, poll, components, message_snapshots, embeds }: Texts): string {
  const texts = [
    [content ?? '', ...pollTexts(poll)].join('\n'),
    listed(components).flatMap(partTexts).join('\n'),
    listed(message_snapshots)
      .map(({ message }) => textOf(message ?? {}))
      .join('\n'),
    listed(embeds)
      .flatMap(({ title, description }) => [title ?? '', description ?? ''])
      .join('\n'),
  ];
  return texts.find((text) => text.trim() !== '') ?? '';
}

function pollTexts(poll: Texts['poll']): string[] {
  const media = [poll?.question, ...listed(poll?.answers).map(({ poll_media }) => poll_media)];
  return media.flatMap((one) => one?.text ?? []);
}

function partTexts({ type, content, components }: Part): string[] {
  return type === ComponentType.TextDisplay ? [content ?? ''] : listed(components).flatMap(partTexts);
}

function listed<One>(list: List<One> | undefined): readonly One[] {
  return (list ?? []).filter((one) => one !== null);
}
