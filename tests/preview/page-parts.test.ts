import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Message } from '../../src/preview/wire.ts';
import { commandSearch, invite, pageChanges } from './page.ts';

const MESSAGE: Message = {
  flags: 0,
  embeds: [
    {
      title: 'RHIT',
      description: 'A credential.',
      fields: [
        { name: 'Exam', value: '150 questions' },
        { name: 'Cost', value: '$229' },
      ],
      footer: { text: 'Sources: AHIMA' },
    },
  ],
  components: [
    { type: 1, components: [{ type: 2, style: 2, label: 'Pay', custom_id: 'facet pay credentials/rhit' }] },
  ],
  attachments: [],
};

function marksAfter(change: (message: Message) => void): { marks: string[]; gone: string[] } {
  const after = structuredClone(MESSAGE);
  change(after);
  const { marks, gone } = pageChanges.compareMessages(MESSAGE, after);
  return { marks: [...marks], gone };
}

test('what a save changed in an answer is marked, part by part', () => {
  expect(marksAfter(() => {})).toEqual({ marks: [], gone: [] });
  expect(marksAfter(({ embeds: [embed] }) => Object.assign(embed ?? {}, { title: 'RHIT!' })).marks).toEqual([
    'title',
  ]);
  expect(
    marksAfter(({ embeds: [embed] }) => Object.assign(embed ?? {}, { description: 'Other.' })).marks,
  ).toEqual(['description']);
  expect(
    marksAfter(({ embeds: [embed] }) => Object.assign(embed?.fields?.[1] ?? {}, { value: '$249' })).marks,
  ).toEqual(['field Cost']);
  expect(marksAfter(({ embeds: [embed] }) => embed?.fields?.splice(0, 1))).toEqual({
    marks: [],
    gone: ['Exam'],
  });
  expect(
    marksAfter(({ embeds: [embed] }) => embed?.fields?.push({ name: 'Pay', value: '$51,140' })).marks,
  ).toEqual(['field Pay']);
  expect(marksAfter(({ components }) => components.splice(0))).toEqual({ marks: [], gone: ['Pay'] });
});

test('the invite link asks for the least that the bot needs', () => {
  const link = new URL(invite.inviteLink(' 123456789012345678 ') ?? '');
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: '123456789012345678',
    scope: 'bot applications.commands',
    permissions: String(1024 + 2048 + 16384 + 32768 + 65536 + 2 ** 38),
  });
});

test.each(['', '12345', '12345678901234567x', '123456789012345678&scope=admin', 'https://evil.example'])(
  'no invite link is made of %j',
  (typed) => {
    expect(invite.inviteLink(typed)).toBeUndefined();
  },
);

const ALL = COMMANDS.map(({ data }) => data.name);

test.each<[typed: string, first: string[]]>([
  ['/', ALL],
  ['/him', ALL],
  ['/him ', ALL],
  ['/h', ALL],
  ['/him ro', ['role']],
  ['/ROLE', ['role']],
  ['/side by side', ['compare']],
  ['/xyz', []],
  ['role', []],
])('%j offers %j first', (typed, first) => {
  const commands = COMMANDS.map(({ data }) => data);
  const offered = commandSearch.matchingCommands(typed, { root: 'him', commands }).map(({ name }) => name);
  expect(first.length === 0 ? offered : offered.slice(0, first.length)).toEqual(first);
});
