import type { Intent } from '../intent/intent.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import type { Reply } from '../reply.ts';
import { aboutCard, type Program } from './about-card.ts';
import { browseCard } from './browse-card.ts';
import type { Card } from './card.ts';
import { caveats } from './caveats.ts';
import { chooseCard } from './choose-card.ts';
import { compareCard } from './compare/compare-card.ts';
import { entryCard } from './entry-card.ts';
import { facetCard } from './facet-card.ts';
import { type CommandHelp, helpCard } from './help-card.ts';
import { overviewCard } from './overview-card.ts';
import { pathCard } from './path/path-card.ts';
import { renderCard } from './render.ts';
import { sourcesCard } from './sources-card.ts';
import { statesCard } from './states/states-card.ts';
import { unknownCard } from './unknown-card.ts';

/** What answers need besides the knowledge: facts about the program itself. */
export type About = Program & { readonly commands: readonly CommandHelp[] };

/** Answers an Intent. Pure: the same Intent, knowledge and program give the same Reply. */
export function answer(intent: Intent, knowledge: Knowledge, about: About): Reply {
  const card = cardFor(intent, knowledge, about);
  return renderCard({ ...card, lead: [...caveats(intent, card, knowledge), ...card.lead] }, knowledge);
}

function cardFor(intent: Intent, knowledge: Knowledge, about: About): Card {
  switch (intent.kind) {
    case 'entry':
      return withEntries([intent.id], knowledge, ([entry]) => wholeCard(entry, knowledge));
    case 'facet':
      return withEntries([intent.id], knowledge, ([entry]) => facetCard(entry, intent, knowledge));
    case 'compare':
      return withEntries(intent.ids, knowledge, (entries) => compareCard(entries, intent, knowledge));
    case 'sources':
      return withEntries(intent.ids, knowledge, (entries) => sourcesCard(entries, intent.page, knowledge));
    case 'choose':
      return withEntries(intent.ids, knowledge, (entries) => chooseCard(entries, intent, knowledge));
    case 'unknown':
      return unknownCard(present(intent.ids, knowledge), knowledge);
    case 'path':
      return pathCard(intent, knowledge);
    case 'states':
      return statesCard(intent, knowledge);
    case 'browse':
      return browseCard(intent, knowledge);
    case 'overview':
      return overviewCard(knowledge);
    case 'about':
      return aboutCard(knowledge, about);
    case 'help':
    case 'report':
      return helpCard(about.commands);
  }
}

/** A comparison is best shown whole, however it was asked for. */
function wholeCard(entry: Entry, knowledge: Knowledge): Card {
  return entry.kind === 'comparisons'
    ? compareCard(present(entry.of, knowledge), { page: 1 }, knowledge)
    : entryCard(entry, knowledge);
}

/** Old buttons may name entries that a moderator has since removed: the member is told, and offered a way on. */
function withEntries(
  ids: readonly string[],
  knowledge: Knowledge,
  card: (entries: [Entry, ...Entry[]]) => Card,
): Card {
  const [first, ...rest] = present(ids, knowledge);
  return first && rest.length === ids.length - 1 ? card([first, ...rest]) : goneCard(first, rest, knowledge);
}

function goneCard(first: Entry | undefined, rest: readonly Entry[], knowledge: Knowledge): Card {
  const left = unknownCard(first ? [first, ...rest] : [], knowledge);
  return {
    ...left,
    title: 'That entry is gone',
    lead: [{ text: 'It was renamed or removed since this message was sent.' }],
  };
}

function present(ids: readonly string[], knowledge: Knowledge): Entry[] {
  return ids.flatMap((id) => knowledge.entries.get(id) ?? []);
}
