import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { cut } from '../cut.ts';
import { intentText, MAX_INTENT_TEXT } from '../intent/intent-text.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { newestPeriod } from '../knowledge/period.ts';
import type { Provenance } from '../knowledge/schema/fact.ts';
import { sourcesOf } from '../knowledge/sureness.ts';
import { LIMITS } from '../limits.ts';
import type { Reply } from '../reply.ts';
import type { Action, Card } from './card.ts';
import { KIND_COLORS } from './colors.ts';
import { fitEmbed } from './embed-limits.ts';
import { linesMarkdown } from './lines.ts';

/** The `custom_id` of the menu under an answer; the chosen value is an Intent's text. */
export const MENU_ID = 'menu';

/** Turns a card into Discord JSON, within every limit. The only place where Replies are made. */
export function renderCard(card: Card, knowledge: Knowledge): Reply {
  const [picture] = card.pictures ?? [];
  const embed: APIEmbed = fitEmbed({
    color: KIND_COLORS[card.kind],
    title: card.title,
    ...(card.url ? { url: card.url } : {}),
    description: linesMarkdown(card.lead, knowledge, card.checkWith),
    fields: card.sections.map(({ name, lines }) => ({
      name,
      value: linesMarkdown(lines, knowledge, card.checkWith),
      inline: false,
    })),
    ...(picture ? { image: { url: `attachment://${picture.name}.png` } } : {}),
    ...footer(card, knowledge),
  });
  return {
    embeds: [embed],
    components: [...buttonRow(card.actions), ...menuRow(card.menu)],
    pictures: card.pictures ?? [],
    outcome: card.outcome ?? 'answer',
    entries: card.entries,
  };
}

/** "Sources: AHIMA, BLS · newest May 2025" */
function footer(card: Card, knowledge: Knowledge): Pick<APIEmbed, 'footer'> {
  const from = [...card.lead, ...card.sections.flatMap(({ lines }) => lines)].flatMap((line): Provenance[] =>
    line.from ? [line.from] : [],
  );
  const publishers = [
    ...new Set(from.flatMap((one) => sourcesOf(knowledge, one)).map(({ publisher }) => publisher)),
  ];
  if (publishers.length === 0)
    return from.length > 0 ? { footer: { text: "Sources: editors' estimates" } } : {};
  const newest = newestPeriod(from.map(({ asOf }) => asOf));
  const shown =
    publishers.length > 5 ? [...publishers.slice(0, 5), `${publishers.length - 5} more`] : publishers;
  return { footer: { text: `Sources: ${shown.join(', ')}${newest ? ` · newest ${newest}` : ''}` } };
}

function buttonRow(actions: readonly Action[]): APIActionRowComponent<APIButtonComponent>[] {
  const seen = new Set<string>();
  const buttons = actions
    .map(({ label, intent }, index): APIButtonComponent & { custom_id: string } => ({
      type: ComponentType.Button,
      style: index === 0 ? ButtonStyle.Primary : ButtonStyle.Secondary,
      label: cut(label, LIMITS.buttonLabel),
      custom_id: intentText(intent),
    }))
    .filter(({ custom_id }) => fits(custom_id) && !seen.has(custom_id) && seen.add(custom_id));
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let at = 0; at < buttons.length && rows.length < LIMITS.rows - 1; at += LIMITS.buttonsPerRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + LIMITS.buttonsPerRow) });
  }
  return rows;
}

function menuRow(menu: Card['menu']): APIActionRowComponent<APIStringSelectComponent>[] {
  if (!menu) return [];
  const seen = new Set<string>();
  const options = menu.actions
    .map(
      ({ label, intent, hint }): APISelectMenuOption => ({
        label: cut(label, LIMITS.optionText),
        value: intentText(intent),
        ...(hint ? { description: cut(hint, LIMITS.optionText) } : {}),
      }),
    )
    .filter(({ value }) => fits(value) && !seen.has(value) && seen.add(value))
    .slice(0, LIMITS.options);
  if (options.length === 0) return [];
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: cut(menu.placeholder, LIMITS.placeholder),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

/** A step whose Intent does not fit is left out, rather than refusing the whole answer. */
function fits(text: string): boolean {
  return text.length <= MAX_INTENT_TEXT;
}
