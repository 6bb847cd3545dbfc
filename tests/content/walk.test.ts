import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { reportForm } from '../../src/answer/report-form.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { intentText, MAX_INTENT_TEXT, parseIntent } from '../../src/intent/intent-text.ts';
import { LIMITS } from '../../src/limits.ts';
import { ownComponents, readCustomId } from '../../src/message/owner.ts';
import type { Reply } from '../../src/reply.ts';
import { answered, buttonsOf, failures, menuOf, run } from '../discord/bot.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';
import { modalProblems } from '../discord-double/limits/modal-problems.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { button, select } from '../discord-double/payloads/components.ts';
import { ABOUT, KNOWLEDGE } from './real.ts';

/** An Intent that can be reached by presses, with what is wrong about its reply. */
type Visit = { readonly intent: Intent; readonly reply: Reply; readonly nextTexts: readonly string[] };

/** The largest id that Discord can give: it makes the longest mark behind a custom_id. */
const LARGEST_ID = '18446744073709551615';
/** Of the many lists of sources and paths, one in so many is visited: the same ones each time. */
const SAMPLED: Partial<Record<Intent['kind'], number>> = { sources: 8, path: 2, compare: 2 };
/** Replies whose numbers are counts of our own, or which only ask back. */
const NO_FACTS: readonly Intent['kind'][] = ['browse', 'about', 'help', 'choose', 'unknown', 'report'];

function isVisited(kind: Intent['kind'], text: string): boolean {
  let hash = 7;
  for (const char of text) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % (SAMPLED[kind] ?? 1) === 0;
}

/** Every text that a press under a reply would send. */
function textsUnder({ components }: Reply): string[] {
  return components.flatMap((row) =>
    row.components.flatMap((one) => {
      if ('options' in one) return one.options.map(({ value }) => value);
      return 'custom_id' in one ? [one.custom_id] : [];
    }),
  );
}

/** A sum, a share, a large number or a span of years: nothing that a name such as ICD-10 holds. */
const FIGURE = /\$\d|\d ?(%|percent)|\b\d{1,3}(,\d{3})+\b|\b[Yy]ears? \d|\d years?\b/;

const visits = new Map<string, Visit>();
const unreadable: string[] = [];

/** Goes breadth first over all that can be reached from every entry by pressing; each Intent once. */
function walk(starts: readonly Intent[]): void {
  let ring = starts.map(intentText);
  const known = new Set(ring);
  while (ring.length > 0) {
    const next: string[] = [];
    for (const text of ring) {
      const intent = parseIntent(text, KNOWLEDGE);
      if (!intent) unreadable.push(text);
      if (!intent || !isVisited(intent.kind, text)) continue;
      const reply = answer(intent, KNOWLEDGE, ABOUT);
      const nextTexts = textsUnder(reply);
      visits.set(text, { intent, reply, nextTexts });
      for (const found of nextTexts) if (!known.has(found) && known.add(found)) next.push(found);
    }
    ring = next;
  }
}

walk([
  ...[...KNOWLEDGE.entries.keys()].map((id): Intent => ({ kind: 'entry', id })),
  { kind: 'help' },
  { kind: 'about' },
  { kind: 'overview' },
  { kind: 'browse', page: 1 },
  { kind: 'unknown', ids: [] },
]);

/** The Intents whose visit is as it should not be. */
function those(isWrong: (visit: Visit, text: string) => boolean): string[] {
  return [...visits].filter(([text, visit]) => isWrong(visit, text)).map(([text]) => text);
}

function textOf({ embeds }: Reply): string {
  return embeds
    .flatMap(({ description = '', fields = [] }) => [description, ...fields.map(({ value }) => value)])
    .join('\n');
}

describe('whatever can be reached by pressing', () => {
  test('is a lot: every entry, and every kind of Intent that a press can ask for', () => {
    expect(visits.size).toBeGreaterThan(2000);
    const kinds = new Set([...visits.values()].map(({ intent }) => intent.kind));
    for (const kind of ['entry', 'facet', 'compare', 'path', 'browse', 'states', 'sources', 'report'])
      expect(kinds).toContain(kind);
  });

  test('is asked for by a text that is understood', () => {
    expect(unreadable).toEqual([]);
  });

  test('is written back as the very text it was read from', () => {
    expect(those(({ intent }, text) => intentText(intent) !== text)).toEqual([]);
  });

  test('is an answer that Discord takes', () => {
    const problems = [...visits].flatMap(([text, { reply }]) =>
      messageProblems(
        {
          embeds: reply.embeds,
          components: ownComponents(reply.components, LARGEST_ID),
          attachments: reply.pictures.map(({ name, alt }, at) => ({
            id: String(at),
            filename: `${name}.png`,
            description: alt,
          })),
        },
        { files: reply.pictures.map(({ name }) => `${name}.png`) },
      ).map((problem) => `${text}: ${JSON.stringify(problem)}`),
    );
    expect(problems).toEqual([]);
  });

  test('has something to say', () => {
    expect(those(({ reply }) => textOf(reply).trim() === '')).toEqual([]);
  });

  test('is no entry that is gone', () => {
    expect(those(({ reply }) => reply.embeds[0]?.title === 'That entry is gone')).toEqual([]);
  });

  test('leads on to something else', () => {
    expect(those(({ nextTexts }, text) => nextTexts.every((next) => next === text))).toEqual([]);
  });

  test('is an answer, as a press is no question', () => {
    expect(
      those(({ intent, reply }) => !NO_FACTS.includes(intent.kind) && reply.outcome !== 'answer'),
    ).toEqual([]);
  });

  test('tells where its figures come from', () => {
    const unsourced = those(
      ({ intent, reply }) =>
        !NO_FACTS.includes(intent.kind) &&
        intent.kind !== 'sources' &&
        FIGURE.test(textOf(reply)) &&
        !reply.embeds[0]?.footer?.text.startsWith('Sources: '),
    );
    expect(unsourced).toEqual([]);
  });

  test('names the addresses of its sources where they are asked for', () => {
    expect(
      those(
        ({ intent, reply }) =>
          intent.kind === 'sources' && !/https:\/\/|estimate|second-hand/.test(textOf(reply)),
      ),
    ).toEqual([]);
  });

  test('describes every picture in words, and names it as Discord will', () => {
    const wrong = those(({ reply }) =>
      reply.pictures.some(
        ({ name, alt }) => alt.trim().length < 20 || alt.length > LIMITS.altText || !/^[\w-]+$/.test(name),
      ),
    );
    expect(wrong).toEqual([]);
    expect(those(({ reply }) => reply.pictures.length > 0).length).toBeGreaterThan(100);
  });

  test('shows the pictures that it names', () => {
    expect(
      those(({ reply }) => {
        const shown = reply.embeds.flatMap(({ image }) => image?.url ?? []);
        return shown.join() !== reply.pictures.map(({ name }) => `attachment://${name}.png`).join();
      }),
    ).toEqual([]);
  });

  test('leaves room for the mark of whoever asked', () => {
    const texts = [...visits.values()].flatMap(({ nextTexts }) => nextTexts);
    expect(texts.filter((text) => text.length > MAX_INTENT_TEXT || text.includes('|'))).toEqual([]);
    const [row] = ownComponents(
      [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: 'x'.repeat(MAX_INTENT_TEXT) }] }],
      LARGEST_ID,
    );
    const [own] = row?.components ?? [];
    const id = own && 'custom_id' in own ? own.custom_id : '';
    expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
    expect(readCustomId(id).isOwner(LARGEST_ID)).toBe(true);
  });

  test('reports mistakes by a form that Discord takes', () => {
    const problems = [...KNOWLEDGE.entries.keys()].flatMap((id) => {
      const form = reportForm(id, KNOWLEDGE);
      return [
        ...modalProblems(form).map((problem) => `${id}: ${JSON.stringify(problem)}`),
        ...(JSON.stringify(parseIntent(form.custom_id, KNOWLEDGE)) === JSON.stringify({ kind: 'report', id })
          ? []
          : [`${id}: ${form.custom_id}`]),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('reaches every entry from the list of everything', () => {
    const found = reachable('browse');
    // Comparisons are opened as comparisons of their sides.
    const entries = [...KNOWLEDGE.entries.values()].filter(({ kind }) => kind !== 'comparisons');
    expect(
      entries.map(({ id }) => intentText({ kind: 'entry', id })).filter((text) => !found.has(text)),
    ).toEqual([]);
  });
});

function reachable(start: string): Set<string> {
  const found = new Set([start]);
  for (const text of found) for (const next of visits.get(text)?.nextTexts ?? []) found.add(next);
  return found;
}

/** Something of a message to press that was not pressed yet, buttons and lines of the menu in turn. */
function pressFrom(message: APIMessage, pressed: Set<string>, turn: number) {
  const menu = message.components?.some(
    (row) => 'components' in row && row.components.some(({ type }) => type === 3),
  )
    ? menuOf(message)
    : undefined;
  const value = menu?.values.find((one) => !pressed.has(one));
  const plain = buttonsOf(message).filter(({ id }) => !/^report/.test(id));
  const id = plain.find((one) => !pressed.has(one.id.split('|')[0] ?? ''))?.id ?? plain[0]?.id;
  if (menu && value !== undefined && (turn % 2 === 0 || id === undefined)) {
    pressed.add(value);
    return select(message, menu.id, [value]);
  }
  if (id === undefined) throw new Error('a dead end: there is nothing to press');
  pressed.add(id.split('|')[0] ?? '');
  return button(message, id);
}

test('twenty presses in a row over the wire, each on what the last one showed', async () => {
  const { double, lines } = await run();
  let message = await answered(double.send(slash('him role', { name: 'medical coder' })));
  const pressed = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    const outcome = await double.send(pressFrom(message, pressed, turn));
    expect([InteractionResponseType.UpdateMessage, InteractionResponseType.DeferredMessageUpdate]).toContain(
      outcome.type,
    );
    message = await answered(Promise.resolve(outcome));
    expect(
      message.attachments.every(({ description = '', size }) => description !== '' && size < 200_000),
    ).toBe(true);
  }
  expect(pressed.size).toBeGreaterThan(10);
  expect(failures(lines)).toEqual([]);
});
