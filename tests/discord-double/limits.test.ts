import { expect, test } from 'vitest';
import { autocompleteProblems } from './limits/choice-problems.ts';
import { commandProblems } from './limits/command-problems.ts';
import { messageProblems } from './limits/message-problems.ts';
import { modalProblems } from './limits/modal-problems.ts';

const text = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const row = (...components: object[]) => ({ components: [{ type: 1, components }] });
const push = (more: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...more });
const menu = (more: object = {}) => ({
  type: 3,
  custom_id: 'm',
  options: [{ label: 'a', value: 'a' }],
  ...more,
});
const embed = (more: object) => ({ embeds: [{ title: 't', ...more }] });
const slashWith = (...options: object[]) => [{ name: 'him', description: 'd', options }];
const option = (more: object = {}) => ({ type: 3, name: 'name', description: 'd', ...more });
const FILES = { files: ['pay.png', 'pay.svg'] };

test.for<[name: string, body: object]>([
  ['content of 2000', { content: text(2000) }],
  ['ten embeds', { embeds: many(10, () => ({ title: 't' })) }],
  [
    'a full embed',
    embed({
      title: text(256),
      description: text(2000),
      fields: many(25, () => ({ name: 'n', value: 'v' })),
      footer: { text: text(2048) },
      author: { name: text(256) },
    }),
  ],
  ['spaces around a full value', embed({ fields: [{ name: 'n', value: ` ${text(1024)} ` }] })],
  ['a full row of buttons', row(...many(5, (i) => push({ custom_id: `${i}`, label: text(80) })))],
  [
    'a full menu',
    row(menu({ placeholder: text(150), options: many(25, (i) => ({ label: text(100), value: `${i}` })) })),
  ],
  ['a link', row({ type: 2, style: 5, label: 'l', url: 'https://example.org' })],
  ['an emoji without label', row({ type: 2, style: 1, emoji: { name: '➡️' }, custom_id: 'x' })],
  ['a file in an embed', embed({ image: { url: 'attachment://pay.png' } })],
  [
    'a known file by discord.js name',
    { ...embed({ image: { url: 'attachment://x.png' } }), files: [{ name: 'x.png' }] },
  ],
  ['components V2', { flags: 32768, components: [{ type: 17, components: [{ type: 10, content: 'hi' }] }] }],
  ['exact mentions', { content: 'x', allowed_mentions: { parse: [], users: ['1100000000000000030'] } }],
])('passes: %s', ([, body]) => {
  expect(messageProblems(body, FILES)).toEqual([]);
});

const REFUSED: [body: object, line: string][] = [
  [{ content: text(2001) }, 'content: Must be 2000 or fewer in length (found 2001).'],
  [{ embeds: many(11, () => ({ title: 't' })) }, 'embeds: Must be 10 or fewer in items (found 11).'],
  [{ embeds: [{}] }, 'embeds[0].description: This field is required'],
  [embed({ title: text(257) }), 'embeds[0].title: Must be 256 or fewer in length (found 257).'],
  [embed({ description: text(4097) }), 'embeds[0].description: Must be 4096'],
  [embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) }), 'embeds[0].fields: Must be 25 or fewer'],
  [embed({ fields: [{ name: '', value: 'v' }] }), 'embeds[0].fields[0].name: This field is required.'],
  [embed({ fields: [{ name: 'n', value: ' ' }] }), 'embeds[0].fields[0].value: This field is required.'],
  [
    embed({ fields: [{ name: text(257), value: 'v' }] }),
    'embeds[0].fields[0].name: Must be between 1 and 256',
  ],
  [
    embed({ fields: [{ name: 'n', value: text(1025) }] }),
    'embeds[0].fields[0].value: Must be between 1 and 1024',
  ],
  [embed({ footer: { text: text(2049) } }), 'embeds[0].footer.text: '],
  [embed({ author: { name: text(257) } }), 'embeds[0].author.name: '],
  [embed({ url: 'ftp://x.org' }), 'embeds[0].url: Scheme "ftp"'],
  [embed({ color: 0x1000000 }), 'embeds[0].color: '],
  [embed({ timestamp: 'yesterday' }), 'embeds[0].timestamp: '],
  [embed({ image: { url: 'nowhere' } }), 'embeds[0].image.url: Not a well formed URL'],
  [embed({ url: 'https:/www.cdc.gov/nchs/' }), 'embeds[0].url: Not a well formed URL'],
  [embed({ url: 'https://www.cdc.gov/my page' }), 'embeds[0].url: Not a well formed URL'],
  [embed({ url: 'https://localhost/' }), 'embeds[0].url: Not a well formed URL'],
  [embed({ url: 'https://u:p@www.cdc.gov/' }), 'embeds[0].url: Not a well formed URL'],
  [
    { embeds: many(2, () => ({ description: text(3001) })) },
    'embeds: Embed size exceeds maximum size of 6000 over all embeds (found 6002).',
  ],
  [embed({ image: { url: 'attachment://gone.png' } }), 'embeds[0].image.url: No file is named gone.png'],
  [embed({ image: { url: 'attachment://pay.svg' } }), 'embeds[0].image.url: An embed shows png'],
  [
    { components: many(6, (i) => ({ type: 1, components: [push({ custom_id: `${i}` })] })) },
    'components: Must be 5 or fewer',
  ],
  [row(), 'components[0].components: Must be between 1 and 5'],
  [
    row(push(), push({ custom_id: 'c' }), menu()),
    'components[0].components: A row holds 5 or fewer buttons or 1 select menu',
  ],
  [
    row(push(), push()),
    'components[0].components[1].custom_id: A custom_id must be unique (found "b" again).',
  ],
  [row(push({ custom_id: text(101) })), 'components[0].components[0].custom_id: Must be between 1 and 100'],
  [row(push({ custom_id: '' })), 'components[0].components[0].custom_id: This field is required.'],
  [row(push({ label: text(81) })), 'components[0].components[0].label: Must be 80'],
  [row(push({ label: undefined })), 'components[0].components[0].label: This field is required.'],
  [
    row({ type: 2, style: 5, label: 'l', url: 'mailto:a@b.c' }),
    'components[0].components[0].url: Scheme "mailto"',
  ],
  [
    row({ type: 2, style: 5, label: 'l', url: `https://x.org/${text(512)}` }),
    'components[0].components[0].url: Must be between 1 and 512',
  ],
  [
    row({ type: 2, style: 5, label: 'l', custom_id: 'x' }),
    'components[0].components[0].custom_id: A link button',
  ],
  [row(menu({ options: [] })), 'components[0].components[0].options: Must be between 1 and 25'],
  [
    row(menu({ options: many(26, (i) => ({ label: 'l', value: `${i}` })) })),
    'components[0].components[0].options: ',
  ],
  [
    row(menu({ options: [{ label: text(101), value: 'v' }] })),
    'components[0].components[0].options[0].label: ',
  ],
  [
    row(menu({ options: [{ label: 'l', value: text(101) }] })),
    'components[0].components[0].options[0].value: ',
  ],
  [
    row(menu({ options: [{ label: 'l', value: 'v', description: text(101) }] })),
    'components[0].components[0].options[0].description: ',
  ],
  [
    row(menu({ options: many(2, () => ({ label: 'l', value: 'v' })) })),
    'options[1].value: The value of an option must be unique',
  ],
  [row(menu({ placeholder: text(151) })), 'components[0].components[0].placeholder: Must be 150'],
  [{ components: [{ type: 10, content: 'hi' }] }, 'components[0].type: '],
  [
    { flags: 32768, content: 'x', components: [{ type: 10, content: 'hi' }] },
    "content: The 'content' field cannot be used",
  ],
  [
    { flags: 32768, components: many(41, () => ({ type: 10, content: 'hi' })) },
    'components: Must be 40 or fewer',
  ],
  [
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1100000000000000030'] } },
    'allowed_mentions: parse:["users"]',
  ],
  [{ content: 'x', allowed_mentions: { parse: ['all'] } }, 'allowed_mentions.parse: '],
];

test.for(REFUSED.map(([body, line]) => ({ body, line })))('refuses a message: $line', ({ body, line }) => {
  expect(messageProblems(body, FILES).join('\n')).toContain(line);
});

test('an empty message is a problem, an empty edit is none', () => {
  expect(messageProblems({ content: '  ' })).toEqual([
    expect.stringContaining('Cannot send an empty message'),
  ]);
  expect(messageProblems({ components: [] }, { edit: true })).toEqual([]);
});

const REFUSED_COMMANDS: [commands: object[], line: string][] = [
  [[{ name: 'Him', description: 'd' }], '[0].name: Must be 1 to 32 lowercase letters'],
  [[{ name: 'him role', description: 'd' }], '[0].name: '],
  [[{ name: 'him', description: '' }], '[0].description: This field is required.'],
  [[{ name: 'him', description: text(101) }], '[0].description: Must be between 1 and 100'],
  [
    [
      { name: 'him', description: 'd' },
      { name: 'him', description: 'd' },
    ],
    '[1].name: Type and name of a command must be unique',
  ],
  [many(16, (i) => ({ type: 3, name: `Explain ${i}` })), 'Must be 15 or fewer of type 3 (found 16).'],
  [[{ type: 3, name: 'Explain', description: 'd' }], '[0].description: Context menu commands'],
  [slashWith(...many(26, (i) => option({ name: `n${i}` }))), '[0].options: Must be 25 or fewer'],
  [slashWith(option(), option()), '[0].options[1].name: The name of an option must be unique'],
  [
    slashWith(option(), option({ name: 'b', required: true })),
    '[0].options[1]: Required options must be placed before',
  ],
  [
    slashWith(option({ choices: many(26, (i) => ({ name: `${i}`, value: 'v' })) })),
    '[0].options[0].choices: Must be 25',
  ],
  [slashWith(option({ choices: [{ name: text(101), value: 'v' }] })), '[0].options[0].choices[0].name: '],
  [
    slashWith(option({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] })),
    '[0].options[0]: autocomplete and choices',
  ],
  [slashWith(option({ type: 6, autocomplete: true })), '[0].options[0]: Only text and number options'],
  [slashWith(option({ max_length: 6001 })), '[0].options[0].max_length: '],
  [
    slashWith(option({ type: 1 }), option({ name: 'b' })),
    '[0].options: Subcommands and groups cannot stand beside',
  ],
  [slashWith(option({ type: 2, options: [option({ type: 2 })] })), '[0].options[0].options[0].type: Nesting'],
  [slashWith(option({ name: undefined })), '[0].options[0].name: '],
  [[{ name: 'him', description: 'd', contexts: [] }], '[0].contexts: Must be between 1 and 3'],
  [
    slashWith(
      ...many(4, (i) =>
        option({ name: `n${i}`, choices: many(25, (k) => ({ name: `${k}`, value: text(90) })) }),
      ),
    ),
    '[0]: Command exceeds maximum size of 8000',
  ],
];

test.for(REFUSED_COMMANDS.map(([commands, line]) => ({ commands, line })))(
  'refuses commands: $line',
  ({ commands, line }) => {
    expect(commandProblems(commands).join('\n')).toContain(line);
  },
);

test('passes a command with subcommands, choices and autocomplete', () => {
  const commands = [
    ...slashWith(
      option({
        type: 1,
        name: 'role',
        options: [option({ required: true, autocomplete: true, max_length: 100 })],
      }),
      option({
        type: 2,
        name: 'pay',
        options: [
          option({ type: 1, name: 'by-state', options: [option({ choices: [{ name: 'n', value: 'v' }] })] }),
        ],
      }),
    ),
    { type: 3, name: 'Explain this', contexts: [0, 1, 2], integration_types: [0, 1] },
  ];
  expect(commandProblems(commands)).toEqual([]);
});

test('checks modals and choices', () => {
  const input = { type: 4, custom_id: 'q', style: 2, max_length: 300 };
  const label = { type: 18, label: 'Question', component: input };
  expect(modalProblems({ title: 'Ask', custom_id: 'ask', components: [label] })).toEqual([]);
  const wrong = { title: text(46), custom_id: '', components: many(6, () => label) };
  expect(modalProblems(wrong)).toEqual(
    expect.arrayContaining([
      'title: Must be between 1 and 45 in length (found 46).',
      'custom_id: This field is required.',
      'components: Must be between 1 and 5 in items (found 6).',
      'components[1].component.custom_id: A custom_id must be unique (found "q" again).',
    ]),
  );
  expect(autocompleteProblems({ choices: many(25, () => ({ name: text(100), value: text(100) })) })).toEqual(
    [],
  );
  expect(autocompleteProblems({ choices: [{ name: '', value: text(101) }] })).toEqual([
    'choices[0].name: This field is required.',
    'choices[0].value: Must be 100 or fewer in length (found 101).',
  ]);
});
