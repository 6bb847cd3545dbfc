import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from '../src/command/command.ts';
import { readFilter } from '../src/command/read-filter.ts';
import { cut } from '../src/cut.ts';
import { filtered, filterLabel, knownFilters } from '../src/knowledge/filtered.ts';
import { slug } from '../src/knowledge/filters.ts';
import { KIND_NAMES, KINDS, type Kind } from '../src/knowledge/kinds.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { LIMITS } from '../src/limits.ts';
import type { Suggestion } from '../src/search/names/suggest-names.ts';

/** Everything there is, in pages; private, so that it can be used without filling the channel. */
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
        description: 'Narrow the list: level, issuer or first letter',
        required: false,
        autocomplete: true,
        max_length: 60,
      },
    ],
  },
  example: '/him browse kind: credentials filter: without a degree',
  private: true,
  complete: (_option, typed, knowledge, { kind } = {}) =>
    filterSuggestions(typed, kindChosen(kind), knowledge),
  intent: ({ kind, filter }, knowledge) => {
    const of = kindChosen(kind);
    const chosen = filter === undefined ? undefined : readFilter(filter, of, knowledge);
    return { kind: 'browse', ...(of ? { of } : {}), ...(chosen ? { filter: chosen } : {}), page: 1 };
  },
};

/** The filters that fit the chosen kind and the text typed so far. */
function filterSuggestions(typed: string, of: Kind | undefined, knowledge: Knowledge): Suggestion[] {
  const wanted = slug(typed);
  return labeled(knownFilters(knowledge, of), knowledge)
    .filter(({ name, value }) => slug(name).includes(wanted) || value.includes(wanted))
    .slice(0, LIMITS.choices);
}

/** Filters with their labels; where several share one, with the kinds that each narrows: "in registries (roles)". */
function labeled(filters: readonly string[], knowledge: Knowledge): Suggestion[] {
  const labels = filters.map((value) => filterLabel(value, knowledge));
  return filters.map((value, at) => {
    const label = labels[at] ?? '';
    const isShared = labels.indexOf(label) !== labels.lastIndexOf(label);
    const name = isShared ? `${label} (${kindsNarrowed(value, knowledge)})` : label;
    return { name: cut(name, LIMITS.choiceName), value };
  });
}

function kindsNarrowed(filter: string, knowledge: Knowledge): string {
  const kinds = KINDS.filter((kind) => filtered(knowledge, kind, filter).length > 0);
  return kinds.map((kind) => KIND_NAMES[kind].many).join(', ');
}

function kindChosen(chosen: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === chosen);
}
