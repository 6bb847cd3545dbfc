import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { countProblems, eachItem, textProblems } from './checks.ts';
import { absent, at, fields, type Problem, problem, requiredProblem, toLines } from './problem.ts';

/** Checks one choice; its value is a text of at most 100 characters, or a number where the option is one. */
export function choiceProblems(path: string, choice: unknown, optionType: unknown): Problem[] {
  const { name, value } = fields(choice);
  const text = optionType === ApplicationCommandOptionType.String;
  const wrong = !text && typeof value !== 'number';
  const found = `Must be a number (found ${JSON.stringify(value)}).`;
  return [
    ...textProblems(at(path, 'name'), name, { min: 1, max: 100 }),
    ...(absent(value) ? [requiredProblem(at(path, 'value'))] : []),
    ...(text && !absent(value) ? textProblems(at(path, 'value'), value, { max: 100 }) : []),
    ...(wrong ? [problem(at(path, 'value'), 'NUMBER_TYPE_COERCE', found)] : []),
  ];
}

/** The problems of an autocomplete answer (`{ choices }`) as data. */
export function findAutocompleteProblems(
  data: unknown,
  optionType: unknown = ApplicationCommandOptionType.String,
): Problem[] {
  const { choices } = fields(data);
  return [
    ...countProblems('choices', choices, { max: 25 }),
    ...eachItem('choices', choices, (path, choice) => choiceProblems(path, choice, optionType)),
  ];
}

/** Checks the data of an autocomplete answer: at most 25 choices, names 1 to 100, values at most 100 characters. */
export function autocompleteProblems(data: unknown, optionType?: ApplicationCommandOptionType): string[] {
  return toLines(findAutocompleteProblems(data, optionType));
}
