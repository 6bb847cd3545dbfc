import type { APIEmbed } from 'discord-api-types/v10';
import { cut } from '../cut.ts';
import { LIMITS } from '../limits.ts';

/** Shortens line by line, so that no bold name is left without its text; "…" marks the cut. */
export function cutLines(text: string, max: number): string {
  if (text.length <= max) return text;
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > max - 2) lines.pop();
  const kept = lines.join('\n').trimEnd();
  if (kept === '' || kept.length > max - 2) {
    const [first = ''] = text.split('\n', 1);
    return cut(`${first.trim() === '' ? text : first}…`, max);
  }
  return `${kept}\n…`;
}

const MORE = { name: '…', value: 'There is more in the menu below.' };

/** Makes an embed fit: every part within its limit, and fields dropped from the end until the whole fits. */
export function fitEmbed(embed: APIEmbed): APIEmbed {
  const fitted: APIEmbed = {
    ...embed,
    ...(embed.title === undefined ? {} : { title: cut(embed.title.trim(), LIMITS.title) }),
    ...(embed.description ? { description: cutLines(embed.description.trim(), LIMITS.description) } : {}),
    ...(embed.footer ? { footer: { ...embed.footer, text: cut(embed.footer.text, LIMITS.footer) } } : {}),
  };
  if (!embed.fields) return shortDescription(fitted);
  const all = embed.fields
    .map((field) => ({
      ...field,
      name: cut(field.name.trim(), LIMITS.fieldName),
      value: cutLines(field.value.trim(), LIMITS.fieldValue),
    }))
    .filter(({ name, value }) => name !== '' && value !== '');
  const whole = { ...fitted, fields: all };
  if (all.length <= LIMITS.fields && embedLength(whole) <= LIMITS.embedTotal) return whole;
  const kept = all.slice(0, LIMITS.fields - 1);
  while (kept.length > 0 && embedLength({ ...fitted, fields: [...kept, MORE] }) > LIMITS.embedTotal)
    kept.pop();
  return shortDescription({ ...fitted, fields: [...kept, MORE] });
}

/** If the rest alone is too long, the description is cut. */
function shortDescription(embed: APIEmbed): APIEmbed {
  const over = embedLength(embed) - LIMITS.embedTotal;
  if (over <= 0 || !embed.description) return embed;
  return { ...embed, description: cutLines(embed.description, Math.max(embed.description.length - over, 1)) };
}

/** What Discord counts towards the 6000 characters of a message's embeds. */
export function embedLength({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
