import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { code, startBot, startReplying, until } from './bot-fixture.ts';
import { rateLimited } from './http/faults.ts';
import { autocomplete, slash } from './payloads/commands.ts';
import { IDS } from './payloads/users.ts';

test('too many choices are refused, and the time-out says why', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    const choices = Array.from({ length: 26 }, (_, index) => ({ name: `c${index}`, value: 'x' }));
    if (interaction.isAutocomplete()) await interaction.respond(choices);
  });
  const sending = double.send(autocomplete('him role', { name: '' }, 'name'), 150);
  await expect(sending).rejects.toThrow(/"him role" within 150 ms.*data\.choices: .*found 26/);
  expect(failures.map(code)).toEqual([50035]);
});

test('a second first answer is refused with 40060', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply('one');
    interaction.replied = false;
    await interaction.reply('two');
  });
  const outcome = await double.send(slash('help'));
  await until(() => failures.length > 0);
  expect(failures.map(code)).toEqual([40060]);
  expect(outcome.message?.content).toBe('one');
});

test('an answer after the three seconds, or after expire(), fails with 10062', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { double, failures } = await startBot(
    async (interaction) => {
      if (interaction.isChatInputCommand() && interaction.commandName === 'held') await held;
      else await new Promise((resolve) => setTimeout(resolve, 60));
      if (interaction.isRepliable()) await interaction.reply('late');
    },
    { answerWithinMs: 40 },
  );
  await expect(double.send(slash('slow'))).rejects.toThrow(
    'No answer to the interaction of type 2 "slow" within 40 ms.',
  );
  const interaction = slash('held');
  double.dispatch('INTERACTION_CREATE', interaction);
  double.expire(interaction);
  release();
  await until(() => failures.length === 2);
  expect(failures.map(code)).toEqual([10062, 10062]);
});

test.for([
  { name: 'content', body: { content: 'x'.repeat(2001) }, path: 'content' },
  {
    name: 'an empty field',
    body: { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
    path: 'embeds[0].fields[0].value',
  },
  {
    name: 'a missing file',
    body: { embeds: [{ image: { url: 'attachment://no.png' } }] },
    path: 'embeds[0].image.url',
  },
  {
    name: 'six buttons in a row',
    body: {
      components: [
        {
          type: 1,
          components: Array.from({ length: 6 }, (_, i) => ({
            type: 2,
            style: 2,
            label: 'b',
            custom_id: `${i}`,
          })),
        },
      ],
    },
    path: 'components[0].components',
  },
])('$name is refused as Discord does, naming the path', async ({ body, path }) => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body: { type: 4, data: body },
      auth: false,
    });
  });
  const interaction = slash('help');
  double.dispatch('INTERACTION_CREATE', interaction);
  await until(() => failures.length > 0);
  const [failure] = failures;
  expect(code(failure)).toBe(50035);
  expect(String(failure)).toContain(`data.${path}`);
});

test('an empty message is refused with 50006', async () => {
  const { double, failures } = await startReplying({ embeds: [] });
  double.dispatch('INTERACTION_CREATE', slash('help'));
  await until(() => failures.length > 0);
  expect(failures.map(code)).toEqual([50006]);
});

test('a message that leaves its pings to Discord is noted', async () => {
  const { double } = await startBot(async (interaction) => {
    if (!interaction.isRepliable()) return;
    const body = { type: 4, data: { content: `<@${IDS.otherUser}> @everyone` } };
    await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    });
  });
  const { message } = await double.send(slash('help'));
  expect(double.violations).toEqual([
    expect.stringMatching(/^POST \/interactions\/.*allowed_mentions is missing$/),
  ]);
  expect(message?.mentions.map(({ id }) => id)).toEqual([IDS.otherUser]);
  expect(message?.mention_everyone).toBe(false);
});

test('a 429 is waited for and tried again', async () => {
  const { double } = await startReplying('hello');
  double.failNext('/callback', rateLimited(0.1));
  const startedAt = Date.now();
  await double.send(slash('help'));
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(95);
  await double.waitForRequest(({ status }) => status === 204);
  expect(
    double.requests.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status),
  ).toEqual([429, 204]);
});

test('injected faults: a server error and a cut connection are tried again, 10062 is not', async () => {
  const { double, failures } = await startReplying('hello');
  const statuses = () =>
    double.requests.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status);
  double.failNext(/callback$/, { status: 500 });
  await double.send(slash('help'));
  double.failNext(/callback$/, { reset: true });
  await double.send(slash('help'));
  await until(() => statuses().every((status) => status !== undefined));
  expect(statuses()).toEqual([500, 204, 0, 204]);

  double.failNext('/callback', { status: 404, body: { code: 10062, message: 'Unknown interaction' } });
  double.dispatch('INTERACTION_CREATE', slash('help'));
  await until(() => failures.length > 0);
  expect(failures.map(code)).toEqual([10062]);

  // The answer was lost after the work was done: the repetition is a second answer.
  double.failNext('/callback', { reset: true, after: true, delayMs: 5 });
  await double.send(slash('help'));
  await until(() => failures.length > 1);
  expect(code(failures[1])).toBe(40060);
});

test.for([
  {
    name: 'a command cannot update a message',
    make: () => slash('help'),
    body: { type: 7, data: { content: 'x' } },
  },
  {
    name: 'a command cannot be given choices',
    make: () => slash('help'),
    body: { type: 8, data: { choices: [] } },
  },
  {
    name: 'autocomplete cannot be deferred',
    make: () => autocomplete('him role', { name: '' }, 'name'),
    body: { type: 5 },
  },
  {
    name: 'a deferral sets EPHEMERAL only',
    make: () => slash('help'),
    body: { type: 5, data: { flags: 32_768 } },
  },
])('$name', async ({ make, body }) => {
  const { double, failures } = await startBot(async ({ client, id, token }) => {
    await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  });
  double.dispatch('INTERACTION_CREATE', make());
  await until(() => failures.length > 0);
  expect(failures.map(code)).toEqual([50035]);
});

test('a sixth follow-up is refused where only the member has installed the app', async () => {
  const { double, failures } = await startBot(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply('first');
    for (let number = 1; number <= 6; number += 1) await interaction.followUp(`follow-up ${number}`);
  });
  const outcome = await double.send(slash('help', {}, { installedBy: 'user' }));
  await until(() => failures.length > 0);
  expect(failures.map(code)).toEqual([40094]);
  expect(outcome.changes).toHaveLength(5);
});
