import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { beforeEach, expect, test, vi } from 'vitest';
import { drawPng } from '../../src/pictures/png.ts';
import { slash } from '../discord-double/payloads/commands.ts';
import { button } from '../discord-double/payloads/components.ts';
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
