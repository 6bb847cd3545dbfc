import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';

/** What a text option expects if a value does not fit ("at most 100 characters"); empty if it fits. */
export function textExpectation(option: APIApplicationCommandBasicOption, value: string): string {
  if (option.type !== ApplicationCommandOptionType.String) return '';
  if (option.max_length !== undefined && value.length > option.max_length)
    return `at most ${option.max_length} characters`;
  const { choices } = option;
  if (!choices || choices.some((choice) => choice.value === value)) return '';
  return `one of ${choices.map((choice) => choice.value).join(', ')}`;
}

/** The choice meant by its name or value, in any case; any other text stays as it is. */
export function chosenValue(option: APIApplicationCommandBasicOption, typed: string): string {
  if (option.type !== ApplicationCommandOptionType.String) return typed;
  const wanted = typed.toLowerCase();
  const found = option.choices?.find(({ name, value }) =>
    [name, value].some((one) => one.toLowerCase() === wanted),
  );
  return found?.value ?? typed;
}
