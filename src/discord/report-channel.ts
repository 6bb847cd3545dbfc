import { type REST, Routes } from 'discord.js';
import type { Report } from '../data/reports.ts';
import { escapeMarkdown } from '../markdown.ts';

/** Posts a report in the moderators' channel; what the member wrote is shown as plain text and pings nobody. */
export function tellChannel(rest: REST, channelId: string): (report: Report) => Promise<void> {
  return async ({ entry, wrong, link }) => {
    const body = {
      embeds: [
        {
          title: `A mistake was reported${entry ? `: ${entry}` : ''}`,
          description: escapeMarkdown(wrong),
          fields: link === '' ? [] : [{ name: 'Link', value: `\`${link.replaceAll('`', '')}\`` }],
        },
      ],
      allowed_mentions: { parse: [] },
    };
    await rest.post(Routes.channelMessages(channelId), { body });
  };
}
