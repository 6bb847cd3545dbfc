import { plainMarkdown } from '../markdown.ts';
import type { Reply } from '../reply.ts';

/** A Reply as text for a terminal: what it says, then where its buttons lead. */
export function plainReply(reply: Reply): string {
  const embeds = reply.embeds.map((embed) =>
    [
      embed.title ? `${plainMarkdown(embed.title)}\n${'─'.repeat(Math.min(embed.title.length, 76))}` : '',
      plainMarkdown(embed.description ?? ''),
      ...(embed.fields ?? []).map(
        ({ name, value }) => `\n${plainMarkdown(name)}\n${indent(plainMarkdown(value))}`,
      ),
      embed.url ? `\n${embed.url}` : '',
      embed.footer ? `\n${embed.footer.text}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  );
  const pictures = reply.pictures.map(({ alt }) => `\n[Picture] ${alt}`);
  return [...embeds, ...pictures, buttons(reply)].filter(Boolean).join('\n');
}

function buttons({ components }: Reply): string {
  const labels = components.flatMap(({ components }) =>
    components.flatMap((component) =>
      'label' in component && component.label ? [`[${component.label}]`] : [],
    ),
  );
  return labels.length > 0 ? `\n${labels.join(' ')}` : '';
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
