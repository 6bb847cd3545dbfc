import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { FILTERS, filterLabel, ORDERS, parseFilter, slug } from '../src/answer/filters.ts';
import type { Command } from '../src/command.ts';
import { MemberError } from '../src/errors.ts';
import { KIND_NAMES, KINDS } from '../src/knowledge/kinds.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { LIMITS } from '../src/limits.ts';
import type { Choice } from '../src/search/names.ts';

/** Everything there is, in pages; private, so that it can be used where the question was asked. */
export const browse: Command = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'browse',
    description: 'Everything I know, by kind, level, issuer or letter (only you see it)',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'kind',
        description: 'What to list',
        required: false,
        choices: KINDS.map((kind) => ({ name: KIND_NAMES[kind].many, value: kind })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'filter',
        description: 'Only some of them, such as level, issuer or first letter',
        required: false,
        autocomplete: true,
        max_length: 60,
      },
    ],
  },
  example: '/him browse kind: credentials filter: without a degree',
  private: true,
  complete: (_option, typed, knowledge) => filterChoices(typed, knowledge),
  intent: ({ kind, filter }, knowledge) => {
    const of = KINDS.find((name) => name === kind);
    const chosen = filter === undefined ? undefined : filterFor(filter, knowledge);
    return { kind: 'browse', ...(of ? { of } : {}), ...(chosen ? { filter: chosen } : {}), page: 1 };
  },
};

/** Every filter that at least one entry passes, and every order. */
function filterChoices(typed: string, knowledge: Knowledge): Choice[] {
  const wanted = slug(typed);
  return allFilters(knowledge)
    .map((value) => ({ name: filterLabel(value).slice(0, LIMITS.choiceName), value }))
    .filter(({ name, value }) => slug(name).includes(wanted) || value.includes(wanted))
    .slice(0, LIMITS.choices);
}

function allFilters(knowledge: Knowledge): string[] {
  const found = new Set<string>();
  for (const [name, filter] of Object.entries(FILTERS)) {
    for (const entry of knowledge.entries.values()) {
      for (const value of filter.values(entry)) found.add(`${name}:${value}`);
    }
  }
  return [...found, ...Object.keys(ORDERS).map((name) => `by:${name}`)];
}

/** What was typed instead of chosen: a filter's label, its text, or a first letter. Throws a MemberError for all else. */
function filterFor(typed: string, knowledge: Knowledge): string {
  const wanted = slug(typed);
  const filters = allFilters(knowledge);
  const { tests, order } = parseFilter(typed);
  if (tests.length > 0 || order !== undefined) return typed;
  const found =
    filters.find((value) => slug(filterLabel(value)) === wanted) ??
    filters.find((value) => value === `letter:${wanted}`) ??
    filters.find((value) => value.endsWith(`:${wanted}`)) ??
    filters.find((value) => wanted.length > 2 && slug(filterLabel(value)).includes(wanted));
  if (found !== undefined) return found;
  throw new MemberError(
    `I know no filter “${typed}”: choose one while you type, such as “entry level”, “from AHIMA” or a first letter.`,
  );
}
