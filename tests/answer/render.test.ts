import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action, Card, Line } from '../../src/answer/card.ts';
import { MENU_ID, renderCard } from '../../src/answer/render.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { intentText } from '../../src/intent/intent-text.ts';
import { FACETS } from '../../src/knowledge/facets.ts';
import { ownComponents } from '../../src/message/owner.ts';
import type { Reply } from '../../src/reply.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';
import { smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();
/** The greatest id that Discord can give. */
const GREATEST_ID = '18446744073709551615';

const PLAIN: Card = { kind: 'bot', title: 'Title', lead: [], sections: [], actions: [], entries: [] };

function render(card: Partial<Card>): Reply {
  return renderCard({ ...PLAIN, ...card }, KNOWLEDGE);
}

/** What Discord would refuse of a reply, as it is sent. */
function problems({ embeds, components, pictures }: Reply): string[] {
  const files = pictures.map(({ name }) => `${name}.png`);
  return messageProblems({ embeds, components: ownComponents(components, GREATEST_ID) }, { files });
}

function buttons({ components }: Reply): { label: string; id: string; style: number }[][] {
  return components.map((row) =>
    row.components.flatMap((one) =>
      one.type === ComponentType.Button && 'custom_id' in one
        ? [{ label: one.label ?? '', id: one.custom_id, style: one.style }]
        : [],
    ),
  );
}

function menu({ components }: Reply) {
  return components.flatMap((row) =>
    row.components.flatMap((one) => (one.type === ComponentType.StringSelect ? [one] : [])),
  )[0];
}

function open(at: number): Action {
  return { label: `Entry ${at}`, intent: { kind: 'entry', id: `terms/t-${at}` } };
}

const HOSTILE = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.constantFrom('', ' ', '\n', '\u200b'),
  fc.constantFrom(
    '**bold** _it_ `code` ~~x~~ ||y|| [a](b) <@1> @everyone # h\n- i\n> q',
    '\\'.repeat(9),
    '*'.repeat(50),
  ),
  fc.constantFrom('👩‍⚕️'.repeat(60), '🏥'.repeat(400), 'é'.repeat(300), '漢字'.repeat(200)),
  fc.integer({ min: 1, max: 1500 }).map((length) => 'word '.repeat(length)),
  fc.integer({ min: 1, max: 5000 }).map((length) => 'x'.repeat(length)),
);
/** What names something on a button or in a menu: long and odd, but never nothing. */
const LABEL = HOSTILE.filter((text) => text.trim() !== '');

const FROM = fc.record(
  {
    source: fc.constantFrom('ahima-site', 'prep-blog', 'nobody'),
    asOf: HOSTILE,
    sure: fc.constantFrom(
      'confirmed' as const,
      'reported' as const,
      'disputed' as const,
      'estimate' as const,
    ),
  },
  { requiredKeys: ['source', 'asOf'] },
);
const LINE: fc.Arbitrary<Line> = fc.record(
  { text: HOSTILE, head: HOSTILE, from: FROM, link: fc.webUrl() },
  { requiredKeys: ['text'] },
);
const INTENT: fc.Arbitrary<Intent> = fc.oneof(
  fc.nat(50).map((at): Intent => ({ kind: 'entry', id: `terms/t-${at}` })),
  fc
    .nat(50)
    .map(
      (at): Intent => ({ kind: 'compare', ids: [`terms/${'t'.repeat(60)}-${at}`, 'terms/x'], page: at + 1 }),
    ),
  fc.constantFrom(...FACETS).map((facet): Intent => ({ kind: 'facet', id: 'credentials/rhit', facet })),
);
const ACTION: fc.Arbitrary<Action> = fc.record(
  { label: LABEL, intent: INTENT, hint: HOSTILE },
  { requiredKeys: ['label', 'intent'] },
);
const CARD: fc.Arbitrary<Card> = fc.record(
  {
    kind: fc.constantFrom('bot' as const, 'roles' as const, 'credentials' as const),
    title: LABEL,
    url: fc.webUrl(),
    lead: fc.array(LINE, { maxLength: 8 }),
    sections: fc.array(fc.record({ name: HOSTILE, lines: fc.array(LINE, { maxLength: 5 }) }), {
      maxLength: 30,
    }),
    actions: fc.array(ACTION, { maxLength: 40 }),
    menu: fc.record({ placeholder: HOSTILE, actions: fc.array(ACTION, { maxLength: 40 }) }),
    pictures: fc.constant([{ name: 'pay', svg: '<svg/>', alt: 'Pay' }]),
    entries: fc.constant([]),
    checkWith: HOSTILE,
  },
  { requiredKeys: ['kind', 'title', 'lead', 'sections', 'actions', 'entries'] },
);

test('whatever a card holds, Discord takes the message', () => {
  fc.assert(
    fc.property(CARD, (card) => {
      expect(problems(renderCard(card, KNOWLEDGE))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('no text of a message ends in half a character', () => {
  fc.assert(
    fc.property(CARD, (card) => {
      const { embeds, components } = renderCard(card, KNOWLEDGE);
      expect(JSON.stringify({ embeds, components })).not.toMatch(/\\ud[89a-f]/);
    }),
    { numRuns: 50 },
  );
});

test.for<[what: string, card: Partial<Card>]>([
  ['a lead that is too long', { lead: [{ text: 'word '.repeat(1000) }] }],
  [
    'too many lines in the lead',
    { lead: Array.from({ length: 300 }, (_, at) => ({ text: `Line number ${at}.` })) },
  ],
  ['a section that is too long', { sections: [{ name: 'Exam', lines: [{ text: 'word '.repeat(300) }] }] }],
  [
    'a section of too many lines',
    {
      sections: [
        { name: 'Exam', lines: Array.from({ length: 90 }, (_, at) => ({ text: `Line number ${at}.` })) },
      ],
    },
  ],
  [
    'too many sections',
    {
      sections: Array.from({ length: 30 }, (_, at) => ({
        name: `Section ${at}`,
        lines: [{ text: 'Short.' }],
      })),
    },
  ],
  [
    'sections that are too long together',
    {
      sections: Array.from({ length: 9 }, (_, at) => ({
        name: `Section ${at}`,
        lines: [{ text: 'x'.repeat(900) }],
      })),
    },
  ],
  ['a title that is too long', { title: 'word '.repeat(80) }],
])('%s is cut, and the message says that there is more', ([, card]) => {
  const reply = render(card);
  expect(problems(reply)).toEqual([]);
  expect(JSON.stringify(reply.embeds)).toContain('…');
});

test('a card that fits is shown whole, without a sign that there is more', () => {
  const reply = render({
    lead: [{ text: 'Lead.' }],
    sections: [{ name: 'Exam', lines: [{ text: 'Long.' }] }],
  });
  expect(reply.embeds).toEqual([
    {
      color: 0x4e5d94,
      title: 'Title',
      description: 'Lead.',
      fields: [{ name: 'Exam', value: 'Long.', inline: false }],
    },
  ]);
  expect(reply.components).toEqual([]);
});

test('a section without a word is left out', () => {
  const reply = render({
    sections: [
      { name: 'Nothing', lines: [] },
      { name: 'Blank', lines: [{ text: ' ' }] },
      { name: 'Exam', lines: [{ text: 'Long.' }] },
    ],
  });
  expect(reply.embeds[0]?.fields?.map(({ name }) => name)).toEqual(['Exam']);
});

test('buttons stand five in a row, the first one stands out, and the same step is offered once', () => {
  const reply = render({ actions: [open(1), ...Array.from({ length: 6 }, (_, at) => open(at))] });
  expect(buttons(reply).map((row) => row.map(({ id }) => id.replace('entry terms/', '')))).toEqual([
    ['t-1', 't-0', 't-2', 't-3', 't-4'],
    ['t-5'],
  ]);
  expect(
    buttons(reply)
      .flat()
      .map(({ style }) => style),
  ).toEqual([ButtonStyle.Primary, ...Array.from({ length: 5 }, () => ButtonStyle.Secondary)]);
});

test('however many buttons there are, the menu below them keeps its row', () => {
  const actions = Array.from({ length: 30 }, (_, at) => open(at));
  const reply = render({ actions, menu: { placeholder: 'More', actions } });
  expect(problems(reply)).toEqual([]);
  expect(buttons(reply).flat()).toHaveLength(20);
  expect(menu(reply)).toMatchObject({ custom_id: MENU_ID, placeholder: 'More' });
  expect(menu(reply)?.options).toHaveLength(25);
});

test('a menu says what each line is, offers nothing twice, and is left out when it is empty', () => {
  const twice = { placeholder: 'More', actions: [{ ...open(1), hint: 'Term' }, open(2), open(1)] };
  expect(menu(render({ menu: twice }))?.options).toEqual([
    { label: 'Entry 1', value: 'entry terms/t-1', description: 'Term' },
    { label: 'Entry 2', value: 'entry terms/t-2' },
  ]);
  expect(render({ menu: { placeholder: 'More', actions: [] } }).components).toEqual([]);
});

test('a step that cannot be written short enough for Discord is left out, not the whole answer', () => {
  const filter = Array.from({ length: 30 }, (_, at) => `issuer:a-rather-long-issuer-${at}`).join('+');
  const actions: Action[] = [
    { label: 'Next', intent: { kind: 'browse', of: 'credentials', filter, page: 2 } },
    open(1),
  ];
  const reply = render({ actions, menu: { placeholder: 'More', actions } });
  expect(problems(reply)).toEqual([]);
  expect(
    buttons(reply)
      .flat()
      .map(({ id }) => id),
  ).toEqual(['entry terms/t-1']);
});

test('the footer names the publishers of the sources once each and the newest period', () => {
  const lines: Line[] = [
    { text: 'One.', from: { source: 'ahima-site', asOf: '2024' } },
    { text: 'Two.', from: { source: ['bls-oews-2025', 'ahima-site'], asOf: 'May 2025' } },
  ];
  expect(render({ lead: lines }).embeds[0]?.footer).toEqual({
    text: 'Sources: AHIMA, BLS · newest May 2025',
  });
  expect(render({ sections: [{ name: 'Exam', lines }] }).embeds[0]?.footer).toEqual({
    text: 'Sources: AHIMA, BLS · newest May 2025',
  });
  const undated: Line[] = [{ text: 'One.', from: { source: 'prep-blog', asOf: 'undated' } }];
  expect(render({ lead: undated }).embeds[0]?.footer).toEqual({ text: 'Sources: Prep Blog' });
  expect(render({ lead: [{ text: 'One.' }] }).embeds[0]).not.toHaveProperty('footer');
});

test('more than five publishers are counted, not listed', () => {
  const sources = Array.from(
    { length: 7 },
    (_, at) => `s${at}:\n  publisher: Publisher ${at}\n  title: A page\n  read: '2026'\n  sure: confirmed\n`,
  );
  const knowledge = smallKnowledge({ 'sources.yaml': (text) => text + sources.join('') });
  const lead = sources.map((_, at): Line => ({ text: 'Fact.', from: { source: `s${at}`, asOf: '2026' } }));
  expect(renderCard({ ...PLAIN, lead }, knowledge).embeds[0]?.footer?.text).toBe(
    'Sources: Publisher 0, Publisher 1, Publisher 2, Publisher 3, Publisher 4, 2 more · newest 2026',
  );
});

test('the first picture is shown in the embed, and all go along with the reply', () => {
  const pictures = [
    { name: 'pay', svg: '<svg/>', alt: 'Pay' },
    { name: 'jobs', svg: '<svg/>', alt: 'Jobs' },
  ];
  const reply = render({ pictures });
  expect(reply.embeds[0]?.image).toEqual({ url: 'attachment://pay.png' });
  expect(reply.pictures).toEqual(pictures);
});

test('a reply is an answer unless the card says otherwise', () => {
  expect(render({}).outcome).toBe('answer');
  expect(render({ outcome: 'unknown', entries: ['terms/drg'] })).toMatchObject({
    outcome: 'unknown',
    entries: ['terms/drg'],
  });
});

test('the text under a button is the Intent that the button asks for', () => {
  const intent: Intent = { kind: 'compare', ids: ['credentials/rhit', 'credentials/rhia'], page: 1 };
  expect(buttons(render({ actions: [{ label: 'Compare', intent }] }))).toEqual([
    [{ label: 'Compare', id: intentText(intent), style: ButtonStyle.Primary }],
  ]);
});
