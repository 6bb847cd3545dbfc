import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { countProblems, duplicateProblems, eachItem, numberProblems, textProblems } from './checks.ts';
import { choiceProblems } from './choice-problems.ts';
import { absent, at, fields, items, type Json, type Problem, problem } from './problem.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHOOSABLE: readonly unknown[] = [Type.String, Type.Integer, Type.Number];
const NESTED: readonly unknown[] = [Type.Subcommand, Type.SubcommandGroup];

function slashNameProblem(path: string, name: unknown): Problem[] {
  if (typeof name === 'string' && NAME.test(name) && name === name.toLowerCase()) return [];
  const message = `Must be 1 to 32 lowercase letters, digits, - _ or ' (found ${JSON.stringify(name)}).`;
  return [problem(path, 'APPLICATION_COMMAND_INVALID_NAME', message)];
}

/** Checks the name and description of a slash command or an option, with their translations. */
export function slashTextProblems(path: string, thing: Json): Problem[] {
  const names = Object.entries(fields(thing.name_localizations));
  const descriptions = Object.entries(fields(thing.description_localizations));
  return [
    ...slashNameProblem(at(path, 'name'), thing.name),
    ...names.flatMap(([locale, name]) => slashNameProblem(at(at(path, 'name_localizations'), locale), name)),
    ...textProblems(at(path, 'description'), thing.description, { min: 1, max: 100 }),
    ...descriptions.flatMap(([locale, text]) =>
      textProblems(at(at(path, 'description_localizations'), locale), text, { min: 1, max: 100 }),
    ),
  ];
}

function choosingProblems(path: string, option: Json): Problem[] {
  const { type, choices, autocomplete } = option;
  const offers = items(choices).length > 0 || autocomplete === true;
  const both = 'autocomplete and choices are mutually exclusive.';
  const cannot = `Only text and number options take choices or autocomplete (found type ${String(type)}).`;
  const names = items(choices).map(
    (choice, index) => [at(at(path, 'choices'), index), fields(choice).name] as const,
  );
  return [
    ...(offers && !CHOOSABLE.includes(type)
      ? [problem(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', cannot)]
      : []),
    ...(items(choices).length > 0 && autocomplete === true
      ? [problem(path, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', both)]
      : []),
    ...countProblems(at(path, 'choices'), choices, { max: 25, optional: true }),
    ...eachItem(at(path, 'choices'), choices, (where, choice) => choiceProblems(where, choice, type)),
    ...duplicateProblems(names, 'APPLICATION_COMMAND_OPTIONS_CHOICES_DUPLICATE', 'The name of a choice'),
  ];
}

function optionProblems(path: string, option: unknown, depth: number): Problem[] {
  const data = fields(option);
  const { type, min_length, max_length } = data;
  const tooDeep = (type === Type.Subcommand && depth > 2) || (type === Type.SubcommandGroup && depth > 1);
  const wrongPlace = `Nesting is command > group > subcommand only (found type ${String(type)} at level ${depth}).`;
  const group = type === Type.SubcommandGroup;
  const plain = items(data.options).some((child) => fields(child).type !== Type.Subcommand);
  const inGroup = 'A group holds subcommands only.';
  return [
    ...(Number.isInteger(type)
      ? numberProblems(at(path, 'type'), type, 1, 11)
      : [problem(at(path, 'type'), 'BASE_TYPE_REQUIRED', 'This field is required.')]),
    ...slashTextProblems(path, data),
    ...(tooDeep ? [problem(at(path, 'type'), 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', wrongPlace)] : []),
    ...(group && plain
      ? [problem(at(path, 'options'), 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', inGroup)]
      : []),
    ...choosingProblems(path, data),
    ...numberProblems(at(path, 'min_length'), min_length, 0, 6000),
    ...numberProblems(at(path, 'max_length'), max_length, Math.max(1, Number(min_length ?? 1)), 6000),
    ...(NESTED.includes(type) ? optionsProblems(at(path, 'options'), data.options, depth + 1) : []),
  ];
}

/** Checks a list of options: how many, in which order, unique names, one kind of nesting, and each of them. */
export function optionsProblems(path: string, options: unknown, depth = 1): Problem[] {
  if (absent(options)) return [];
  const list = items(options).map(fields);
  const names = list.map((option, index) => [at(at(path, index), 'name'), option.name] as const);
  const firstOptional = list.findIndex(({ required }) => required !== true);
  const late = list.findIndex(
    ({ required }, index) => required === true && index > firstOptional && firstOptional >= 0,
  );
  const nested = list.filter(({ type }) => NESTED.includes(type)).length;
  const order = 'Required options must be placed before non-required options.';
  const mixed = `Subcommands and groups cannot stand beside other options (found ${nested} of ${list.length}).`;
  return [
    ...countProblems(path, options, { max: 25 }),
    ...duplicateProblems(names, 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', 'The name of an option'),
    ...(late >= 0 ? [problem(at(path, late), 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', order)] : []),
    ...(nested > 0 && nested < list.length
      ? [problem(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', mixed)]
      : []),
    ...eachItem(path, options, (where, option) => optionProblems(where, option, depth)),
  ];
}
