import { type APIInteraction, ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { rateLimited } from '../discord-double/http/faults.ts';
import { autocomplete, slash } from '../discord-double/payloads/commands.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import type { Double, Fault } from '../discord-double/types.ts';
import { answered, commandsWith, failures, logged, type Running, run, smallApp } from './bot.ts';

const APOLOGY = /^Sorry, something went wrong on my side\. .* this id: `([a-z0-9]{6})`$/;
const CALLBACK = '/callback';

function small(): Promise<Running> {
  return run({ app: smallApp() });
}

function rhit(): APIInteraction {
  return slash('him credential', { name: 'rhit' });
}

function callbacks({ requests }: Double, { id }: APIInteraction): (number | undefined)[] {
  return requests.filter(({ path }) => path.startsWith(`/interactions/${id}/`)).map(({ status }) => status);
}

test.for<[what: string, fault: Fault, statuses: number[]]>([
  ['asks to wait (429 with Retry-After)', rateLimited(0.2), [429, 204]],
  ['asks everybody to wait (a global 429)', rateLimited(0.2, 'global'), [429, 204]],
  ['fails once (500)', { status: 500 }, [500, 204]],
  ['is overloaded twice (502)', { status: 502, times: 2 }, [502, 502, 204]],
  ['cuts the connection', { reset: true }, [0, 204]],
  ['ends the connection', { reset: 'politely' }, [0, 204]],
])('where Discord %s, the answer arrives all the same', async ([, fault, statuses]) => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, fault);
  const interaction = rhit();
  await answered(double.send(interaction));
  // discord.js asks for the message back, and then Discord answers by 200 instead of 204.
  expect(callbacks(double, interaction).map((status) => (status === 200 ? 204 : status))).toEqual(statuses);
  expect(failures(lines)).toEqual([]);
});

test('where only Discord’s receipt is lost, the member is answered once and nothing is taken for a fault', async () => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, { reset: true, after: true });
  const interaction = rhit();
  await answered(double.send(interaction));
  expect(await logged(lines, 'was over before')).toMatchObject({ level: 30, code: 40060 });
  expect(callbacks(double, interaction)).toEqual([0, 400]);
  expect(double.messages()).toHaveLength(1);
});

test.for<[what: string, fault: Fault, code: number]>([
  [
    'is unknown to Discord (10062)',
    { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    10062,
  ],
  [
    'was answered already (40060)',
    { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } },
    40060,
  ],
  ['lost its webhook (10015)', { status: 404, body: { code: 10015, message: 'Unknown Webhook' } }, 10015],
])('an interaction that %s is let go: nobody is left to be told', async ([, fault, code]) => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, fault);
  const interaction = rhit();
  double.dispatch('INTERACTION_CREATE', interaction);
  expect(await logged(lines, 'was over before')).toMatchObject({ level: 30, code });
  expect(callbacks(double, interaction)).toHaveLength(1);
  expect(failures(lines)).toEqual([]);
  await answered(double.send(rhit()));
});

test.for<[what: string, receipt: Fault]>([
  ['without a receipt', { status: 204 }],
  ['with an empty receipt', { status: 200, body: {} }],
  ['with a receipt that is nothing', { status: 200, body: null }],
])('an answer that a server takes %s is no fault, and nobody is apologized to', async ([, receipt]) => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, { ...receipt, after: true });
  await answered(double.send(rhit()));
  const requests = double.requests.length;
  await answered(double.send(rhit()));
  expect(double.requests.length - requests).toBe(1);
  expect(failures(lines)).toEqual([]);
});

test.for<[what: string, headers: Record<string, string>]>([
  ['no time', {}],
  ['a date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }],
  ['no time at all', { 'retry-after': '0' }],
])('where a 429 names %s to wait, a second is waited instead of asking for ever', async ([, headers]) => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, { status: 429, body: { message: 'Slow down' }, headers });
  const interaction = rhit();
  const startedAt = Date.now();
  await answered(double.send(interaction));
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(950);
  expect(callbacks(double, interaction)).toEqual([429, 200]);
  expect(failures(lines)).toEqual([]);
});

test('an interaction whose three seconds ran out is survived', async () => {
  const { double, lines } = await small();
  const late = rhit();
  double.dispatch('INTERACTION_CREATE', late);
  double.expire(late);
  expect(await logged(lines, 'was over before')).toMatchObject({ code: 10062 });
  await answered(double.send(rhit()));
});

test('where Discord stays broken, the bot gives up on that answer and goes on', async () => {
  const { double, lines } = await small();
  double.failNext(CALLBACK, { status: 500, times: 8 });
  double.dispatch('INTERACTION_CREATE', rhit());
  const fault = await logged(lines, 'an interaction failed');
  expect(await logged(lines, 'could not be told')).toMatchObject({ level: 40, fault: fault.fault });
  await answered(double.send(rhit()));
});

test('where Discord refuses an answer, the member is told privately, with the id under which the log says why', async () => {
  const { double, lines } = await small();
  const body = {
    code: 50035,
    message: 'Invalid Form Body',
    errors: { embeds: { _errors: [{ code: 'X', message: 'Too odd' }] } },
  };
  double.failNext(CALLBACK, { status: 400, body });
  const outcome = await double.send(rhit());
  expect(outcome.ephemeral).toBe(true);
  const [, id] = APOLOGY.exec(outcome.message?.content ?? '') ?? [];
  const [line] = failures(lines);
  expect(line).toMatchObject({ fault: id, msg: 'an interaction failed' });
  expect(JSON.stringify(line?.err)).toContain('Too odd');
});

const SECRET = 'a detail of the program';

function broken(): never {
  throw new Error(SECRET);
}

test('an error inside a command is told privately by a short id; only the log knows more', async () => {
  const { double, lines } = await run({ app: smallApp(commandsWith('role', { intent: broken })) });
  const first = await double.send(slash('him role', { name: 'coder' }));
  const second = await double.send(slash('him role', { name: 'coder', private: false }));
  const ids = [first, second].map(({ message }) => APOLOGY.exec(message?.content ?? '')?.[1]);
  expect([first.ephemeral, second.ephemeral]).toEqual([true, true]);
  expect(new Set(ids).size).toBe(2);
  expect(JSON.stringify([first.data, second.data])).not.toContain(SECRET);
  expect(failures(lines).map(({ fault, err }) => [fault, err?.message])).toEqual(
    ids.map((id) => [id, SECRET]),
  );
  expect(first.data.allowed_mentions).toEqual({ parse: [] });
  await answered(double.send(rhit()));
});

test('an error while somebody types gets no choices and is logged', async () => {
  const { double, lines } = await run({ app: smallApp(commandsWith('role', { complete: broken })) });
  const outcome = await double.send(autocomplete('him role', { name: 'c' }, 'name'));
  expect(outcome.type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
  expect(outcome.data).toEqual({ choices: [] });
  expect(failures(lines)).toMatchObject([{ err: { message: SECRET } }]);
});

test('choices that come too late are let go', async () => {
  const { double, lines } = await small();
  const typing = autocomplete('him role', { name: 'c' }, 'name');
  double.dispatch('INTERACTION_CREATE', typing);
  double.expire(typing);
  expect(await logged(lines, 'was over before')).toMatchObject({ code: 10062 });
  expect(callbacks(double, typing)).toHaveLength(1);
});

test('more choices than Discord takes are cut, not refused', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ name: `choice ${at}`, value: `${at}` }));
  const { double } = await run({ app: smallApp(commandsWith('role', { complete: () => many })) });
  const outcome = await double.send(autocomplete('him role', { name: 'c' }, 'name'));
  expect(outcome.data.choices).toHaveLength(25);
});

function withOptions(options: unknown): APIInteraction {
  const { data, ...rest } = slash('him role');
  return { ...rest, data: { ...data, options: [{ type: 1, name: 'role', options }] } } as APIInteraction;
}

test.for<[what: string, interaction: () => APIInteraction]>([
  ['a number where a text belongs', () => withOptions([{ type: 4, name: 'name', value: 12 }])],
  ['a text that is a number', () => withOptions([{ type: 3, name: 'name', value: 12 }])],
  ['a text without a value', () => withOptions([{ type: 3, name: 'name' }])],
  ['no options at all', () => withOptions([])],
  ['a yes that is a text', () => withOptions([{ type: 3, name: 'private', value: 'yes' }])],
  ['a member that is a text', () => withOptions([{ type: 3, name: 'for', value: 'me' }])],
  [
    'a member without their data',
    () => withOptions([{ type: 6, name: 'for', value: '1100000000000000031' }]),
  ],
])(
  'a command with %s, as only a broken client sends it, is answered and survived',
  async ([, interaction]) => {
    const { double } = await small();
    const outcome = await double.send(interaction());
    expect(outcome.message?.content || outcome.message?.embeds[0]?.title).toBeTruthy();
    await answered(double.send(rhit()));
  },
);

test.for<[what: string, value: unknown]>([
  ['a number', 12],
  ['nothing', null],
  ['a list', ['rhit']],
])('%s where a text belongs is taken for what was typed, or for nothing', async ([, value]) => {
  const { double, lines } = await small();
  const typing = autocomplete('him role', { name: 'c' }, 'name');
  const options = [{ type: 3, name: 'name', value, focused: true }];
  const data = { ...typing.data, options: [{ type: 1, name: 'role', options }] };
  const outcome = await double.send({ ...typing, data } as APIInteraction);
  expect(outcome.type).toBe(InteractionResponseType.ApplicationCommandAutocompleteResult);
  const asked = await double.send(withOptions([{ type: 3, name: 'name', value }]));
  expect(asked.message?.content ?? '').not.toMatch(APOLOGY);
  expect(failures(lines)).toEqual([]);
});

test.for([
  ['a member', { type: ApplicationCommandType.User, name: 'Whois', target_id: IDS.otherUser, resolved: {} }],
  ['the launcher', { type: ApplicationCommandType.PrimaryEntryPoint, name: 'launch' }],
])('a command of %s, which this bot does not register, is told privately to be unknown', async ([, data]) => {
  const { double, lines } = await small();
  const command = { ...rhit(), data: { id: '1', ...(data as object) } } as APIInteraction;
  const { ephemeral, message } = await double.send(command);
  expect({ ephemeral, content: message?.content }).toEqual({
    ephemeral: true,
    content: 'I do not know that command any more. Try /him help.',
  });
  expect(failures(lines)).toEqual([]);
});

test.for<[what: string, change: object]>([
  ['without entitlements', { entitlements: undefined }],
  ['with entitlements that are null', { entitlements: null }],
  ['without those who installed the app', { authorizing_integration_owners: undefined }],
  ['without permissions', { app_permissions: undefined }],
  ['with permissions that are a number', { app_permissions: 0 }],
])('an interaction %s, which discord.js throws over, is answered', async ([, change]) => {
  const { double, lines } = await small();
  await answered(double.send({ ...rhit(), ...change } as APIInteraction));
  expect(failures(lines)).toEqual([]);
});

test('a kind of interaction that is not invented yet is survived', async () => {
  const { double, lines } = await small();
  double.dispatch('INTERACTION_CREATE', { ...rhit(), type: 99 });
  await answered(double.send(rhit()));
  expect(failures(lines)).toEqual([]);
});

test('frames that are no JSON, of an unknown operation or of an unknown event are survived', async () => {
  const { double, lines } = await small();
  for (const frame of [
    '{"op":0,"t":"INTERACTION_CR',
    '[]',
    '"text"',
    '{"op":99}',
    '{"op":0,"s":7,"t":"NEW_EVENT","d":{}}',
  ])
    double.sendRaw(frame);
  await answered(double.send(rhit()));
  expect(failures(lines)).toEqual([]);
});
