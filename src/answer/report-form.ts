import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { cut } from '../cut.ts';
import { intentText } from '../intent/intent-text.ts';
import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import { LIMITS } from '../limits.ts';
import type { Reply } from '../reply.ts';
import { BROWSE_EVERYTHING } from './actions.ts';
import { renderCard } from './render.ts';

/** The names of the form's inputs. */
export const REPORT_FIELDS = { wrong: 'wrong', link: 'link' } as const;
/** How many characters each of them takes at most. */
export const REPORT_LENGTHS = { wrong: 1000, link: 300 } as const;

/** The form behind "Report a mistake"; its `custom_id` is the Intent's text, so it still works after a restart. */
export function reportForm(
  id: string | undefined,
  knowledge: Knowledge,
): APIModalInteractionResponseCallbackData {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  return {
    custom_id: intentText(id === undefined ? { kind: 'report' } : { kind: 'report', id }),
    title: cut(entry ? `Report a mistake: ${shortName(entry)}` : 'Report a mistake', LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: 'What is wrong?',
        component: {
          type: ComponentType.TextInput,
          custom_id: REPORT_FIELDS.wrong,
          style: TextInputStyle.Paragraph,
          min_length: 5,
          max_length: REPORT_LENGTHS.wrong,
          required: true,
        },
      },
      {
        type: ComponentType.Label,
        label: 'A link that shows it (if you have one)',
        component: {
          type: ComponentType.TextInput,
          custom_id: REPORT_FIELDS.link,
          style: TextInputStyle.Short,
          max_length: REPORT_LENGTHS.link,
          required: false,
        },
      },
    ],
  };
}

/** What a member sees after sending a report. */
export function reportThanks(id: string | undefined, knowledge: Knowledge): Reply {
  const entry = id === undefined ? undefined : knowledge.entries.get(id);
  return renderCard(
    {
      kind: 'bot',
      title: 'Thank you',
      lead: [
        { text: 'The moderators can now check it against the source. Who sent it is not stored with it.' },
      ],
      sections: [],
      actions: [
        ...(entry ? [{ label: shortName(entry), intent: { kind: 'entry', id: entry.id } } as const] : []),
        BROWSE_EVERYTHING,
      ],
      entries: [],
    },
    knowledge,
  );
}
