import type { Unanswered } from '../data/unanswered.ts';
import type { Reply } from '../reply.ts';

/** Follows "did you mean" answers: one that nobody presses counts as unanswered. */
export type OpenChoices = {
  /** A question got this reply, in the message with this id. */
  readonly sent: (reply: Reply, question: string, messageId: string | undefined) => void;
  /** What a member typed was not understood, and got no reply that says more. */
  readonly notUnderstood: (question: string) => void;
  /** The asker pressed a button or used the menu: the choice was useful. */
  readonly pressed: (messageId: string) => void;
  /** Counts the choices still open, before the program ends. */
  readonly settle: () => void;
};

/** How long (ms) a "did you mean" waits for a press, and how many wait at most. */
const PATIENCE = 15 * 60_000;
const MOST = 500;

/** Follows choices until they are pressed, expire or are settled. */
export function followChoices(unanswered: Unanswered): OpenChoices {
  const open = new Map<string, { question: string; timer: NodeJS.Timeout }>();
  const close = (messageId: string): string | undefined => {
    const choice = open.get(messageId);
    if (!choice) return undefined;
    clearTimeout(choice.timer);
    open.delete(messageId);
    return choice.question;
  };
  const giveUp = (messageId: string): void => {
    const question = close(messageId);
    if (question !== undefined) unanswered.note(question);
  };
  return {
    sent: ({ outcome }, question, messageId) => {
      if (outcome === 'unknown') unanswered.note(question);
      if (outcome !== 'suggestions' || messageId === undefined) return;
      const [oldest] = open.keys();
      if (open.size >= MOST && oldest !== undefined) giveUp(oldest);
      open.set(messageId, { question, timer: setTimeout(giveUp, PATIENCE, messageId).unref() });
    },
    notUnderstood: (question) => unanswered.note(question),
    pressed: (messageId) => void close(messageId),
    settle: () => [...open.keys()].forEach(giveUp),
  };
}
