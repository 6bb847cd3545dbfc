import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawPng } from '../../src/pictures/png.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { button } from '../discord-double/payloads/components.ts';
import type { Double, Fault } from '../discord-double/types.ts';
import { answered, buttonId, failures, run, smallApp } from './bot.ts';

vi.mock('../../src/pictures/png.ts', () => ({ drawPng: vi.fn() }));

const draw = vi.mocked(drawPng);
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TEXAS = { state: 'TX' };

/** Longer than the bot waits for a picture before it says that it is thinking. */
const SLOW = 1700;

beforeEach(() => {
  draw.mockReset().mockResolvedValue(PNG);
});

function slowly(): void {
  draw.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, SLOW, PNG)));
}

test('an answer whose picture cannot be drawn goes out without it, and the log says so', async () => {
  draw.mockRejectedValue(new Error('no canvas'));
  const { double, lines } = await run({ app: smallApp() });
  const message = await answered(double.send(slash('him outlook', TEXAS)));
  expect(message.attachments).toEqual([]);
  expect(message.embeds[0]).not.toHaveProperty('image');
  expect(failures(lines)).toMatchObject([
    { msg: 'a picture could not be drawn', err: { message: 'no canvas' } },
  ]);
});

test('a picture that takes its time is waited for with “thinking”, in public and in private alike', async () => {
  const { double, lines } = await run({ app: smallApp() });
  const first = await answered(double.send(slash('him outlook', TEXAS)));
  slowly();
  const [open, hidden, pressed] = await Promise.all([
    double.send(slash('him outlook', TEXAS)),
    double.send(slash('him outlook', { ...TEXAS, private: true })),
    double.send(button(first, buttonId(first, 'All states'))),
  ]);
  expect([open.type, hidden.type, pressed.type]).toEqual([
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
    InteractionResponseType.DeferredMessageUpdate,
  ]);
  const messages = await Promise.all([open, hidden, pressed].map((one) => answered(Promise.resolve(one))));
  for (const message of messages) expect(message.attachments).toHaveLength(1);
  expect(messages.map(({ flags = 0 }) => flags & MessageFlags.Ephemeral)).toEqual([
    0,
    MessageFlags.Ephemeral,
    0,
  ]);
  expect(messages[2]?.id).toBe(first.id);
  expect(failures(lines)).toEqual([]);
});

test('a picture that takes its time arrives although the receipt of “thinking” was lost', async () => {
  const { double, lines } = await run({ app: smallApp() });
  const first = await answered(double.send(slash('him outlook', TEXAS)));
  slowly();
  double.failNext('/callback', { reset: true, after: true, times: 2 });
  const messages = await Promise.all([
    answered(double.send(slash('him outlook', TEXAS))),
    answered(double.send(button(first, buttonId(first, 'All states')))),
  ]);
  for (const message of messages) expect(message.attachments).toHaveLength(1);
  expect(failures(lines)).toEqual([]);
});

const REFUSED: Fault = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };

/** Fails the edit that would have brought the answer, and nothing else of that interaction. */
function refuseAnswer(double: Double, { token }: { token: string }): void {
  double.failNext(({ method, path }) => method === 'PATCH' && path.includes(token), REFUSED);
}

test('where an answer fails after everybody saw “thinking”, that goes and the apology is private', async () => {
  const { double } = await run({ app: smallApp() });
  slowly();
  const asked = slash('him outlook', TEXAS);
  refuseAnswer(double, asked);
  const outcome = await double.send(asked);
  expect(outcome.ephemeral).toBe(false);
  const { message } = await outcome.next('followUp');
  expect(message.content).toContain('something went wrong');
  expect(message.flags).toBe(MessageFlags.Ephemeral);
  expect(double.messages().map(({ id }) => id)).toEqual([message.id]);
});

test('where “thinking” cannot be taken away, the member is told all the same', async () => {
  const { double } = await run({ app: smallApp() });
  slowly();
  const asked = slash('him outlook', TEXAS);
  refuseAnswer(double, asked);
  double.failNext('DELETE /webhooks', REFUSED);
  const { message } = await (await double.send(asked)).next('followUp');
  expect(message.content).toContain('something went wrong');
});

test('where a press fails, the message that was pressed stays as it was', async () => {
  const { double } = await run({ app: smallApp() });
  const first = await answered(double.send(slash('him outlook', TEXAS)));
  slowly();
  const press = button(first, buttonId(first, 'All states'));
  refuseAnswer(double, press);
  const { message } = await (await double.send(press)).next('followUp');
  expect(message.flags).toBe(MessageFlags.Ephemeral);
  expect(double.messages()).toEqual([first, message]);
});
