import { cut } from '../cut.ts';
import { LIMITS } from '../limits.ts';
import type { Reply } from '../reply.ts';

/**
 * A Reply as plain text, for channels that allow no embeds. Embed texts are already Discord markdown; cut at a line end, so
 * that no link is broken.
 */
export function plainContent({ embeds }: Reply): string {
  const texts = embeds.flatMap(({ title, url, description, fields = [], footer }) => [
    ...(title ? [`**${title}**`] : []),
    ...(description ? [description] : []),
    ...fields.map(({ name, value }) => `**${name}**\n${value}`),
    ...(url ? [url] : []),
    ...(footer ? [footer.text] : []),
  ]);
  const text = texts.join('\n\n');
  if (text.length <= LIMITS.content) return text;
  const end = text.lastIndexOf('\n', LIMITS.content - 2);
  return end < 0 ? cut(text, LIMITS.content) : `${text.slice(0, end)}\n…`;
}
