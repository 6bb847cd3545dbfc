import { answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import { apology, errorText, faultId, MemberError, OLD_BUTTON } from '../errors.ts';
import type { Intent } from '../intent/intent.ts';
import { intentText, parseIntent } from '../intent/intent-text.ts';
import type { Log } from '../log.ts';
import { readCustomId } from '../message/owner.ts';
import type { Delivery } from '../message/payload.ts';
import { intentOfText } from '../typed/intent-of-text.ts';
import type { Forms } from './forms.ts';
import { YOU } from './members.ts';
import { messageOf, notice } from './message.ts';
import { messageProblems, modalProblems } from './message-problems.ts';
import { optionsOf } from './options.ts';
import type { PictureStore } from './picture-store.ts';
import { Refusal } from './refusal.ts';
import type { RunRequest } from './requests.ts';
import type { Message, Ran } from './wire.ts';

/** What handling a request needs: the app, and the forms that a transport opens and reads. */
export type Runner = Forms & { readonly app: App; readonly pictures: PictureStore; readonly log: Log };

/** Does what the bot would do. Mistakes and faults are returned as the message that a member would see. */
export async function run(request: RunRequest, runner: Runner): Promise<Ran> {
  try {
    if ('form' in request) return await runForm(request.form, runner);
    return await answerTo(request, runner);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof MemberError) return { message: notice(error.message), problems: [] };
    return fault(error, runner.log);
  }
}

async function answerTo(request: Exclude<RunRequest, { form: unknown }>, runner: Runner): Promise<Ran> {
  const { app, openForm } = runner;
  const knowledge = app.store.current();
  const asked = whatIsAsked(request, app);
  const intent = intentText(asked.intent);
  const modal = openForm(asked.intent);
  if (modal) return { intent, modal, problems: modalProblems(modal) };
  const reply = answer(asked.intent, knowledge, app.about);
  return shown(await messageOf(reply, { askerId: YOU.id, ...asked }, runner.pictures, runner.log), intent);
}

type Meant = { intent: Intent } & Omit<Delivery, 'askerId'>;

function whatIsAsked(request: Exclude<RunRequest, { form: unknown }>, app: App): Meant {
  const knowledge = app.store.current();
  if ('command' in request) {
    const { command, texts, forId, private: hidden } = optionsOf(request, app);
    return { intent: command.intent(texts, knowledge), forId, private: command.private ?? hidden };
  }
  if ('intent' in request) {
    const intent = parseIntent(readCustomId(request.intent).text, knowledge);
    if (!intent) throw new MemberError(OLD_BUTTON);
    return { intent };
  }
  return intentOfText(request.text, app);
}

async function runForm(
  { custom_id, values }: { custom_id: string; values: Record<string, string> },
  { onForm, pictures, log }: Runner,
): Promise<Ran> {
  const reply = await onForm(custom_id, values);
  return shown(await messageOf(reply, { askerId: YOU.id, private: true }, pictures, log));
}

function shown(message: Message, intent?: string): Ran {
  return { ...(intent === undefined ? {} : { intent }), message, problems: messageProblems(message) };
}

function fault(error: unknown, log: Log): Ran {
  const id = faultId();
  log.error({ err: error, fault: id }, 'an answer failed');
  return { message: notice(apology(id)), problems: [errorText(error)] };
}
