import {
  InteractionResponseType as Answer,
  type APIMessage,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { findAutocompleteProblems } from '../limits/choice-problems.ts';
import { EMPTY_MESSAGE } from '../limits/message-problems.ts';
import { findModalProblems } from '../limits/modal-problems.ts';
import { at, fields, isJson, items, type Problem, problem, requiredProblem } from '../limits/problem.ts';
import type { RecordedRequest } from '../types.ts';
import type { Ticket, World } from '../world.ts';
import { findEditProblems, findPostProblems } from './posting.ts';

const UPDATES = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];
const MESSAGES = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];

/** The message whose button, menu or modal an interaction came from, as it stands now. */
export function sourceOf(world: World, { interaction }: Ticket): APIMessage | undefined {
  const { message } = interaction as Partial<APIModalSubmitInteraction>;
  return message && (world.messages.get(message.id) ?? message);
}

/** The kinds of answer that an interaction takes. */
function allowedAnswers(ticket: Ticket, source: APIMessage | undefined): readonly unknown[] {
  const updates = source === undefined ? [] : UPDATES;
  switch (ticket.interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return [...MESSAGES, ...updates];
    default:
      return [...MESSAGES, ...updates, Answer.Modal];
  }
}

/** The type of the option being typed into, wherever it is nested. */
function focusedType(options: unknown): unknown {
  for (const option of items(options).map(fields)) {
    const found = option.focused === true ? option.type : focusedType(option.options);
    if (found !== undefined) return found;
  }
  return undefined;
}

function deferProblems(data: unknown): Problem[] {
  const flags = fields(data).flags ?? 0;
  if (flags === 0 || flags === MessageFlags.Ephemeral) return [];
  return [
    problem('flags', 'BITFIELD', `Only EPHEMERAL (64) may be set when deferring (found ${String(flags)}).`),
  ];
}

function dataProblems(ticket: Ticket, source: APIMessage | undefined, request: RecordedRequest): Problem[] {
  const { type, data } = fields(request.body);
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return findPostProblems(request, data);
    case Answer.DeferredChannelMessageWithSource:
      return deferProblems(data);
    case Answer.UpdateMessage:
      return source === undefined ? [] : findEditProblems(source, request, data ?? {});
    case Answer.ApplicationCommandAutocompleteResult: {
      const command: unknown = ticket.interaction.data;
      return findAutocompleteProblems(
        data,
        focusedType(fields(command).options) ?? ApplicationCommandOptionType.String,
      );
    }
    case Answer.Modal:
      return isJson(data) ? findModalProblems(data) : [requiredProblem('')];
    default:
      return [];
  }
}

/** The problems of a first answer: its type first, then its data. */
export function findCallbackProblems(world: World, ticket: Ticket, request: RecordedRequest): Problem[] {
  const { type } = fields(request.body);
  const source = sourceOf(world, ticket);
  const allowed = allowedAnswers(ticket, source);
  if (allowed.includes(type)) {
    const problems = dataProblems(ticket, source, request);
    return problems.map((one) => (one.code === EMPTY_MESSAGE ? one : { ...one, path: at('data', one.path) }));
  }
  const kind = `an interaction of type ${ticket.interaction.type}`;
  const message = `Must be one of ${allowed.join(', ')} for ${kind} (found ${String(type)}).`;
  return [problem('type', 'ENUM_TYPE', message)];
}
