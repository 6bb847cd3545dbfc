import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  countProblems,
  duplicateProblems,
  eachItem,
  numberProblems,
  textProblems,
  urlProblems,
} from './checks.ts';
import { absent, at, fields, items, type Problem, problem, requiredProblem } from './problem.ts';

/** The select menus, strings and the four kinds that Discord fills itself. */
export const SELECTS: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Checks a custom_id: 1 to 100 characters. */
export function customIdProblems(path: string, customId: unknown): Problem[] {
  return textProblems(at(path, 'custom_id'), customId, { min: 1, max: 100 });
}

function emojiProblems(path: string, emoji: unknown): Problem[] {
  if (absent(emoji)) return [];
  const { id, name } = fields(emoji);
  if (absent(id) && absent(name)) return [problem(path, 'EMOJI_REQUIRED', 'An emoji needs an id or a name.')];
  return absent(id) ? textProblems(at(path, 'name'), name, { min: 1, max: 32 }) : [];
}

function linkProblems(path: string, { url, custom_id }: Record<string, unknown>): Problem[] {
  if (!absent(custom_id)) {
    return [
      problem(
        at(path, 'custom_id'),
        'BUTTON_CUSTOM_ID_NOT_ALLOWED',
        'A link button cannot have a custom_id.',
      ),
    ];
  }
  if (absent(url)) return [requiredProblem(at(path, 'url'))];
  return urlProblems(at(path, 'url'), url, ['http', 'https', 'discord'], 512);
}

/** Checks one button. */
export function buttonProblems(path: string, button: unknown): Problem[] {
  const { style, label, emoji, url, sku_id, custom_id } = fields(button);
  const shared = [
    ...textProblems(at(path, 'label'), label, { max: 80, optional: true }),
    ...emojiProblems(at(path, 'emoji'), emoji),
  ];
  if (style === ButtonStyle.Premium) return absent(sku_id) ? [requiredProblem(at(path, 'sku_id'))] : [];
  if (absent(emoji) && (absent(label) || label === '')) shared.push(requiredProblem(at(path, 'label')));
  if (style === ButtonStyle.Link) return [...shared, ...linkProblems(path, fields(button))];
  if (!absent(url))
    shared.push(problem(at(path, 'url'), 'BUTTON_URL_NOT_ALLOWED', 'Only a link button has a url.'));
  return [
    ...shared,
    ...(absent(style)
      ? [requiredProblem(at(path, 'style'))]
      : numberProblems(at(path, 'style'), style, 1, 6)),
    ...customIdProblems(path, custom_id),
  ];
}

function optionProblems(path: string, option: unknown): Problem[] {
  const { label, value, description, emoji } = fields(option);
  return [
    ...textProblems(at(path, 'label'), label, { min: 1, max: 100 }),
    ...textProblems(at(path, 'value'), value, { min: 1, max: 100 }),
    ...textProblems(at(path, 'description'), description, { max: 100, optional: true }),
    ...emojiProblems(at(path, 'emoji'), emoji),
  ];
}

function stringSelectProblems(path: string, select: Record<string, unknown>): Problem[] {
  const path_ = at(path, 'options');
  const values = items(select.options).map((option, index) => {
    return [at(at(path_, index), 'value'), fields(option).value] as const;
  });
  const defaults = items(select.options).filter((option) => fields(option).default === true).length;
  const max = typeof select.max_values === 'number' ? select.max_values : 1;
  const tooMany = `Only ${max} may be chosen by default (found ${defaults}).`;
  return [
    ...countProblems(path_, select.options, { min: 1, max: 25 }),
    ...eachItem(path_, select.options, optionProblems),
    ...duplicateProblems(values, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The value of an option'),
    ...(defaults > max ? [problem(path_, 'SELECT_COMPONENT_TOO_MANY_DEFAULT', tooMany)] : []),
    ...numberProblems(
      at(path, 'max_values'),
      select.max_values,
      1,
      Math.max(1, items(select.options).length),
    ),
  ];
}

/** Checks one select menu. */
export function selectProblems(path: string, select: unknown): Problem[] {
  const { type, custom_id, placeholder, min_values, max_values } = fields(select);
  return [
    ...customIdProblems(path, custom_id),
    ...textProblems(at(path, 'placeholder'), placeholder, { max: 150, optional: true }),
    ...numberProblems(
      at(path, 'min_values'),
      min_values,
      0,
      typeof max_values === 'number' ? max_values : 25,
    ),
    ...(type === ComponentType.StringSelect
      ? stringSelectProblems(path, fields(select))
      : numberProblems(at(path, 'max_values'), max_values, 1, 25)),
  ];
}
