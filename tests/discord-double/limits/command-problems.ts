import { ApplicationCommandType } from 'discord-api-types/v10';
import { countProblems, duplicateProblems, eachItem, textProblems } from './checks.ts';
import { optionsProblems, slashTextProblems } from './option-problems.ts';
import { absent, at, fields, items, type Json, type Problem, problem, toLines } from './problem.ts';

const PER_TYPE = new Map<number, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);
const SUM = 8000;

function typeOf(command: unknown): number {
  const { type } = fields(command);
  return typeof type === 'number' ? type : ApplicationCommandType.ChatInput;
}

function longest(text: unknown, translations: unknown): number {
  const all = [text, ...Object.values(fields(translations))].filter((one) => typeof one === 'string');
  return Math.max(0, ...all.map((one) => one.length));
}

/** The characters of a command that count towards 8000: names, descriptions and values, the longest translation of each. */
export function commandLength(thing: unknown): number {
  const { name, name_localizations, description, description_localizations, value, options, choices } =
    fields(thing);
  const own = longest(name, name_localizations) + longest(description, description_localizations);
  const inner = [...items(options), ...items(choices)].reduce<number>(
    (sum, item) => sum + commandLength(item),
    0,
  );
  return own + inner + (absent(value) ? 0 : String(value).length);
}

function menuProblems(path: string, command: Json): Problem[] {
  const described = !absent(command.description) && command.description !== '';
  return [
    ...textProblems(at(path, 'name'), command.name, { min: 1, max: 32 }),
    ...(described
      ? [
          problem(
            at(path, 'description'),
            'APPLICATION_COMMAND_DESCRIPTION',
            'Context menu commands cannot have a description.',
          ),
        ]
      : []),
    ...(items(command.options).length > 0
      ? [
          problem(
            at(path, 'options'),
            'APPLICATION_COMMAND_OPTIONS',
            'Context menu commands cannot have options.',
          ),
        ]
      : []),
  ];
}

function placeProblems(path: string, command: Json): Problem[] {
  const { default_member_permissions: permissions, contexts, integration_types } = command;
  const badBits = !absent(permissions) && !/^\d+$/.test(String(permissions));
  return [
    ...(badBits
      ? [
          problem(
            at(path, 'default_member_permissions'),
            'PERMISSIONS',
            `Must be digits (found ${String(permissions)}).`,
          ),
        ]
      : []),
    ...countProblems(at(path, 'contexts'), contexts, { min: 1, max: 3, optional: true }),
    ...countProblems(at(path, 'integration_types'), integration_types, { min: 1, max: 2, optional: true }),
  ];
}

function oneCommandProblems(path: string, command: unknown): Problem[] {
  const data = fields(command);
  const length = commandLength(data);
  const tooLong = `Command exceeds maximum size of ${SUM} (found ${length}).`;
  const slash = typeOf(data) === ApplicationCommandType.ChatInput;
  return [
    ...(slash ? slashTextProblems(path, data) : menuProblems(path, data)),
    ...(slash ? optionsProblems(at(path, 'options'), data.options) : []),
    ...placeProblems(path, data),
    ...(length > SUM ? [problem(path, 'APPLICATION_COMMAND_TOO_LARGE', tooLong)] : []),
  ];
}

/** The problems of a list of commands as data; {@link commandProblems} gives them as lines. */
export function findCommandProblems(commands: unknown): Problem[] {
  const names = items(commands).map((command, index) => {
    return [at(at('', index), 'name'), `${typeOf(command)} ${String(fields(command).name)}`] as const;
  });
  const crowded = [...PER_TYPE].flatMap(([type, max]) => {
    const found = items(commands).filter((command) => typeOf(command) === type).length;
    return found > max
      ? [problem('', 'APPLICATION_COMMANDS_MAX', `Must be ${max} or fewer of type ${type} (found ${found}).`)]
      : [];
  });
  return [
    ...countProblems('', commands, { max: 130 }),
    ...crowded,
    ...duplicateProblems(names, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Type and name of a command'),
    ...eachItem('', commands, oneCommandProblems),
  ];
}

/**
 * Checks the list of commands that would be registered (the body of the PUT) against Discord's rules.
 * Each line names the path, the limit and what was found.
 */
export function commandProblems(commands: unknown): string[] {
  return toLines(findCommandProblems(commands));
}
