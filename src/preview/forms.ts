import { reportForm, reportThanks } from '../answer/report-form.ts';
import { MemberError, OLD_FORM } from '../errors.ts';
import type { Intent } from '../intent/intent.ts';
import { parseIntent } from '../intent/intent-text.ts';
import type { Store } from '../knowledge/store.ts';
import { readCustomId } from '../message/owner.ts';
import type { Reply } from '../reply.ts';
import type { Modal } from './wire.ts';

/** The forms that Intents open, and the reply when they are sent. */
export type Forms = {
  readonly openForm: (intent: Intent) => Modal | undefined;
  readonly onForm: (customId: string, values: Record<string, string>) => Reply | Promise<Reply>;
};

/** The bot's own forms. Reports get thanks but go nowhere: this is a preview. */
export function previewForms(store: Store): Forms {
  return {
    openForm: (intent) => (intent.kind === 'report' ? reportForm(intent.id, store.current()) : undefined),
    onForm: (customId) => {
      const intent = parseIntent(readCustomId(customId).text, store.current());
      if (intent?.kind !== 'report') throw new MemberError(OLD_FORM);
      return reportThanks(intent.id, store.current());
    },
  };
}
