import { ComponentType } from 'discord-api-types/v10';
import { countProblems, eachItem, numberProblems, textProblems } from './checks.ts';
import { customIdProblems, SELECTS, selectProblems } from './component-problems.ts';
import { customIdClashes } from './layout-problems.ts';
import { at, fields, items, type Problem, problem, toLines } from './problem.ts';

const IN_LABEL: readonly unknown[] = [
  ComponentType.FileUpload,
  ComponentType.RadioGroup,
  ComponentType.CheckboxGroup,
  ComponentType.Checkbox,
];

function textInputProblems(path: string, input: unknown): Problem[] {
  const { custom_id, style, value, placeholder, min_length, max_length } = fields(input);
  const max = typeof max_length === 'number' ? max_length : 4000;
  return [
    ...customIdProblems(path, custom_id),
    ...(style === 1 || style === 2
      ? []
      : [problem(at(path, 'style'), 'ENUM_TYPE', `Must be 1 or 2 (found ${String(style)}).`)]),
    ...textProblems(at(path, 'value'), value, { max, optional: true }),
    ...textProblems(at(path, 'placeholder'), placeholder, { max: 100, optional: true }),
    ...numberProblems(at(path, 'min_length'), min_length, 0, max),
    ...numberProblems(at(path, 'max_length'), max_length, 1, 4000),
  ];
}

function fieldProblems(path: string, field: unknown): Problem[] {
  const { type, custom_id } = fields(field);
  if (type === ComponentType.TextInput) return textInputProblems(path, field);
  if (SELECTS.includes(type)) return selectProblems(path, field);
  if (IN_LABEL.includes(type)) return customIdProblems(path, custom_id);
  return [problem(at(path, 'type'), 'UNION_TYPE_CHOICES', `A label cannot hold type ${String(type)}.`)];
}

function rowInputProblems(path: string, input: unknown): Problem[] {
  const { type, label } = fields(input);
  if (type !== ComponentType.TextInput) {
    const message = `A row of a modal holds a text input (found type ${String(type)}).`;
    return [problem(at(path, 'type'), 'UNION_TYPE_CHOICES', message)];
  }
  return [...textProblems(at(path, 'label'), label, { min: 1, max: 45 }), ...textInputProblems(path, input)];
}

function topProblems(path: string, top: unknown): Problem[] {
  const { type, components, label, description, component, content } = fields(top);
  switch (type) {
    case ComponentType.ActionRow:
      return [
        ...countProblems(at(path, 'components'), components, { min: 1, max: 1 }),
        ...eachItem(at(path, 'components'), items(components), rowInputProblems),
      ];
    case ComponentType.Label:
      return [
        ...textProblems(at(path, 'label'), label, { min: 1, max: 45 }),
        ...textProblems(at(path, 'description'), description, { max: 100, optional: true }),
        ...fieldProblems(at(path, 'component'), component),
      ];
    case ComponentType.TextDisplay:
      return textProblems(at(path, 'content'), content, { min: 1, max: 4000 });
    default:
      return [problem(at(path, 'type'), 'UNION_TYPE_CHOICES', `A modal cannot hold type ${String(type)}.`)];
  }
}

/** The problems of a modal as data; {@link modalProblems} gives them as lines. */
export function findModalProblems(modal: unknown): Problem[] {
  const { title, custom_id, components } = fields(modal);
  return [
    ...textProblems('title', title, { min: 1, max: 45 }),
    ...customIdProblems('', custom_id),
    ...countProblems('components', components, { min: 1, max: 5 }),
    ...customIdClashes('components', components),
    ...eachItem('components', components, topProblems),
  ];
}

/** Checks the data of a modal: title, custom_id, 1 to 5 components, every field in it. */
export function modalProblems(modal: unknown): string[] {
  return toLines(findModalProblems(modal));
}
