import {
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIModalSubmission,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { walkComponents } from '../limits/layout-problems.ts';
import { fields, items } from '../limits/problem.ts';
import { interactionBase, type Where } from './where.ts';

export interface ComponentWhere extends Where {
  /** Press something the message does not have, as a stale client or a forger would. */
  unchecked?: boolean;
}

export interface ModalWhere extends Where {
  /** The message whose button opened the modal, if one did. */
  message?: APIMessage;
  /** How the modal laid out its fields. Default: labels. */
  layout?: 'label' | 'row';
}

function find(message: APIMessage, customId: string): Record<string, unknown> {
  const all = walkComponents('', message.components).map(([, component]) => fields(component));
  const component = all.find(({ custom_id }) => custom_id === customId);
  if (component !== undefined && component.disabled !== true) return component;
  const names = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [JSON.stringify(custom_id)]));
  const state = component === undefined ? 'has no' : 'has disabled its';
  throw new Error(
    `The message ${state} component ${JSON.stringify(customId)}; it has: ${names.join(', ') || 'none'}.`,
  );
}

function press(message: APIMessage, data: object, where: ComponentWhere): APIMessageComponentInteraction {
  const base = interactionBase({ channelId: message.channel_id, ...where });
  return { ...base, type: InteractionType.MessageComponent, message, data } as APIMessageComponentInteraction;
}

/** A member presses a button of a message; throws if the message has no such button or has disabled it. */
export function button(
  message: APIMessage,
  customId: string,
  where: ComponentWhere = {},
): APIMessageComponentInteraction {
  if (!where.unchecked) find(message, customId);
  return press(message, { custom_id: customId, component_type: ComponentType.Button }, where);
}

/** A member chooses from a string select menu of a message; throws if the menu does not offer the values. */
export function select(
  message: APIMessage,
  customId: string,
  values: readonly string[],
  where: ComponentWhere = {},
): APIMessageComponentInteraction {
  if (!where.unchecked) {
    const offered = items(find(message, customId).options).map((option) => fields(option).value);
    const missing = values.filter((value) => !offered.includes(value));
    if (missing.length > 0)
      throw new Error(`${customId} does not offer ${missing.join(', ')}; it has: ${offered.join(', ')}.`);
  }
  return press(message, { custom_id: customId, component_type: ComponentType.StringSelect, values }, where);
}

function submitted(customId: string, value: string | readonly string[]): object {
  if (typeof value === 'string') return { type: ComponentType.TextInput, custom_id: customId, value };
  return { type: ComponentType.StringSelect, custom_id: customId, values: value };
}

/** A member submits a modal: texts for text inputs, lists for select menus. */
export function modalSubmit(
  customId: string,
  values: Record<string, string | readonly string[]>,
  where: ModalWhere = {},
): APIModalSubmitInteraction {
  const wrap = (component: object) =>
    where.layout === 'row'
      ? { type: ComponentType.ActionRow, components: [component] }
      : { type: ComponentType.Label, component };
  const inputs = Object.entries(values).map(([name, value]) => wrap(submitted(name, value)));
  const components = inputs.map((input, index) => ({ id: index + 1, ...input }));
  const data = { custom_id: customId, components } as APIModalSubmission;
  const base = interactionBase(where.message ? { channelId: where.message.channel_id, ...where } : where);
  return {
    ...base,
    type: InteractionType.ModalSubmit,
    data,
    ...(where.message ? { message: where.message } : {}),
  };
}
