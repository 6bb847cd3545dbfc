import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import { embedLength } from '../answer/embed-limits.ts';
import { LIMITS } from '../limits.ts';
import type { Message, Modal } from './wire.ts';

type Component = Message['components'][number]['components'][number];

/** Every reason for which Discord would refuse a message: the page shows it instead of looking fine. */
export function messageProblems({ content, embeds, components, attachments }: Message): string[] {
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  const names = attachments.map(({ filename }) => filename);
  const rows = components.flatMap(({ components: row }, index) => rowProblems(row, `row ${index + 1}`));
  return [
    ...(content || embeds.length > 0 ? [] : ['the message is empty']),
    ...tooLong('the text', content, LIMITS.content),
    ...tooMany('embeds', embeds, LIMITS.embeds),
    ...(total > LIMITS.embedTotal
      ? [`the embeds have ${total} characters, Discord allows ${LIMITS.embedTotal}`]
      : []),
    ...embeds.flatMap((embed) => embedProblems(embed, names)),
    ...tooMany('rows of buttons and menus', components, LIMITS.rows),
    ...rows,
    ...twice(
      'custom_id',
      components.flatMap(({ components: row }) => row.flatMap(customIdOf)),
    ),
    ...attachments.flatMap(({ filename, description }) =>
      tooLong(`the alt text of ${filename}`, description, LIMITS.altText),
    ),
  ];
}

/** Every reason for which Discord would refuse a form. */
export function modalProblems({ title, custom_id, components }: Modal): string[] {
  return [
    ...missing('the title of the form', title),
    ...tooLong('the title of the form', title, LIMITS.modalTitle),
    ...missing('the custom_id of the form', custom_id),
    ...tooLong('the custom_id of the form', custom_id, LIMITS.customId),
    ...(components.length === 0 ? ['the form has no fields'] : []),
    ...tooMany('fields in the form', components, LIMITS.modalParts),
  ];
}

function embedProblems(
  { title, description, fields = [], footer, image }: APIEmbed,
  names: string[],
): string[] {
  const picture = image?.url.match(/^attachment:\/\/(.*)$/)?.[1];
  return [
    ...tooLong('the title', title, LIMITS.title),
    ...tooLong('the description', description, LIMITS.description),
    ...tooLong('the footer', footer?.text, LIMITS.footer),
    ...tooMany('fields', fields, LIMITS.fields),
    ...fields.flatMap(({ name, value }, index) => [
      ...missing(`the name of field ${index + 1}`, name),
      ...tooLong(`the name of field ${index + 1}`, name, LIMITS.fieldName),
      ...missing(`the text of "${name}"`, value),
      ...tooLong(`the text of "${name}"`, value, LIMITS.fieldValue),
    ]),
    ...(picture !== undefined && !names.includes(picture) ? [`the picture ${picture} is not attached`] : []),
  ];
}

function rowProblems(row: readonly Component[], where: string): string[] {
  return [
    ...(row.length === 0 ? [`${where} is empty`] : []),
    ...tooMany(`buttons in ${where}`, row, LIMITS.buttonsPerRow),
    ...row.flatMap((component) => componentProblems(component, where)),
  ];
}

function componentProblems(component: Component, where: string): string[] {
  const ids = customIdOf(component).flatMap((id) => [
    ...missing(`a custom_id in ${where}`, id),
    ...tooLong(`the custom_id "${id}"`, id, LIMITS.customId),
  ]);
  if (component.type === ComponentType.Button) {
    const label = 'label' in component ? component.label : undefined;
    return [
      ...ids,
      ...missing(`a label in ${where}`, label),
      ...tooLong(`"${label}"`, label, LIMITS.buttonLabel),
    ];
  }
  const { placeholder, options } = component;
  return [
    ...ids,
    ...tooLong('the placeholder of a menu', placeholder, LIMITS.placeholder),
    ...(options.length === 0 ? ['a menu has no choices'] : []),
    ...tooMany('choices in a menu', options, LIMITS.options),
    ...twice(
      'choice',
      options.map(({ value }) => value),
    ),
    ...options.flatMap(({ label, value, description }) => [
      ...missing('the label of a choice', label),
      ...tooLong(`the choice "${label}"`, label, LIMITS.optionText),
      ...tooLong(`the value of the choice "${label}"`, value, LIMITS.optionText),
      ...tooLong(`the description of the choice "${label}"`, description, LIMITS.optionText),
    ]),
  ];
}

function customIdOf(component: Component): string[] {
  return 'custom_id' in component ? [component.custom_id] : [];
}

function missing(what: string, text: string | undefined): string[] {
  return text?.trim() ? [] : [`${what} is missing`];
}

function tooLong(what: string, text: string | undefined, max: number): string[] {
  return text !== undefined && text.length > max
    ? [`${what} has ${text.length} characters, Discord allows ${max}`]
    : [];
}

function tooMany(what: string, list: readonly unknown[], max: number): string[] {
  return list.length > max ? [`there are ${list.length} ${what}, Discord allows ${max}`] : [];
}

function twice(what: string, values: readonly string[]): string[] {
  const double = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(double)].map((value) => `the ${what} "${value}" appears twice`);
}
