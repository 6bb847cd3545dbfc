import type { APIEmbed } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { messageProblems, modalProblems } from '../../src/preview/message-problems.ts';
import type { Message, Modal } from '../../src/preview/wire.ts';
import { messageProblems as discordProblems } from '../discord-double/limits/message-problems.ts';
import { modalProblems as discordModalProblems } from '../discord-double/limits/modal-problems.ts';

type Row = Message['components'][number];

function messageWith(more: Partial<Message>): Message {
  return { flags: 0, embeds: [{ title: 'RHIT' }], components: [], attachments: [], ...more };
}

const embed = (more: APIEmbed): Message => messageWith({ embeds: [{ title: 'RHIT', ...more }] });
const rows = (...components: Row[]): Message => messageWith({ components });
const buttons = (count: number, more: object = {}): Row => ({
  type: 1,
  components: Array.from({ length: count }, (_, at) => ({
    type: 2,
    style: 2,
    label: 'Pay',
    custom_id: `pay ${at}`,
    ...more,
  })),
});
const menu = (
  options: { label: string; value: string; description?: string }[],
  placeholder = 'More',
): Row => ({
  type: 1,
  components: [{ type: 3, custom_id: 'menu', placeholder, options }],
});
const long = (length: number): string => 'x'.repeat(length);
const option = { label: 'Pay', value: 'facet pay credentials/rhit' };
const attached = (description: string): Message['attachments'] => [
  { id: '0', filename: 'pay.png', description, content_type: 'image/png', url: '/x', width: 1, height: 1 },
];

const REFUSED: [what: string, message: Message][] = [
  ['nothing in it', messageWith({ embeds: [] })],
  ['too long a text', messageWith({ content: long(2001) })],
  ['eleven embeds', messageWith({ embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) })],
  ['too long a title', embed({ title: long(257) })],
  ['too long a description', embed({ description: long(4097) })],
  ['too long a footer', embed({ footer: { text: long(2049) } })],
  ['26 fields', embed({ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) })],
  ['a field without a name', embed({ fields: [{ name: ' ', value: 'b' }] })],
  ['a field without a text', embed({ fields: [{ name: 'a', value: '' }] })],
  ['too long a field name', embed({ fields: [{ name: long(257), value: 'b' }] })],
  ['too long a field', embed({ fields: [{ name: 'a', value: long(1025) }] })],
  ['6001 characters', embed({ description: long(4000), footer: { text: long(1997) } })],
  ['a picture that is not attached', embed({ image: { url: 'attachment://pay.png' } })],
  ['six rows', rows(...Array.from({ length: 6 }, (_, at) => buttons(1, { custom_id: `row ${at}` })))],
  ['an empty row', rows({ type: 1, components: [] })],
  ['six buttons in a row', rows(buttons(6))],
  ['a button without a label', rows(buttons(1, { label: '' }))],
  ['too long a label', rows(buttons(1, { label: long(81) }))],
  ['too long a custom_id', rows(buttons(1, { custom_id: long(101) }))],
  ['a button without a custom_id', rows(buttons(1, { custom_id: '' }))],
  ['the same custom_id twice', rows(buttons(2, { custom_id: 'same' }))],
  ['a menu without choices', rows(menu([]))],
  ['26 choices', rows(menu(Array.from({ length: 26 }, (_, at) => ({ label: 'a', value: `${at}` }))))],
  ['the same choice twice', rows(menu([option, option]))],
  ['too long a choice', rows(menu([{ ...option, label: long(101) }]))],
  ['too long a value', rows(menu([{ ...option, value: long(101) }]))],
  ['too long a hint', rows(menu([{ ...option, description: long(101) }]))],
  ['too long a placeholder', rows(menu([option], long(151)))],
];

test.each(REFUSED)('a message with %s is refused, here as by the Discord double', (_, message) => {
  expect(messageProblems(message)).not.toEqual([]);
  expect(discordProblems({ ...message, attachments: undefined })).not.toEqual([]);
});

test('too long an alt text is refused', () => {
  expect(messageProblems(messageWith({ attachments: attached(long(1025)) }))).toHaveLength(1);
});

test('a message right at the limits is fine, here as there', () => {
  const message = messageWith({
    embeds: [{ title: long(256), description: long(4096), image: { url: 'attachment://pay.png' } }],
    components: [buttons(5, { label: long(80) }), menu([option], long(150))],
    attachments: attached(long(1024)),
  });
  expect(messageProblems(message)).toEqual([]);
  expect(discordProblems({ ...message, attachments: undefined }, { files: ['pay.png'] })).toEqual([]);
});

const FIELD: Modal['components'][number] = {
  type: 18,
  label: 'What?',
  component: { type: 4, custom_id: 'what', style: 1 },
};

test.each<[what: string, modal: Modal]>([
  ['without fields', { custom_id: 'a', title: 'Report', components: [] }],
  [
    'with six fields',
    { custom_id: 'a', title: 'Report', components: Array.from({ length: 6 }, () => FIELD) },
  ],
  ['with too long a title', { custom_id: 'a', title: long(46), components: [FIELD] }],
  ['without a title', { custom_id: 'a', title: '', components: [FIELD] }],
  ['with too long a custom_id', { custom_id: long(101), title: 'Report', components: [FIELD] }],
])('a form %s is refused, here as by the Discord double', (_, modal) => {
  expect(modalProblems(modal)).not.toEqual([]);
  expect(discordModalProblems(modal)).not.toEqual([]);
});
