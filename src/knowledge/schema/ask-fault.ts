import { CONFLICT, CONFLICT_LINE } from './conflict.ts';
import { privateIn } from './private-fault.ts';

/** How long (characters) a member's question may be. */
export const ASK_LENGTH = { min: 3, max: 300 } as const;

const CHAT = 'expected the question alone, without the time and the name from a chat';

/** What a line can be instead of a member's question, and what was expected. */
const FAULTS: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [new RegExp(CONFLICT_LINE), CONFLICT],
  [/^[-*•]\s/, 'expected the question alone, without a dash before it'],
  [
    /^(?:asks|aliases|title|short|summary|official|related|rival|featured|reviewBy|facts|facet|text|source|asOf|sure)\s*:/,
    'expected a question, but this is a field of an entry: it belongs in the .yaml file',
  ],
  [/^[^\p{L}\p{N}]*$/u, 'expected a question in words'],
  [/^(?:\[\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]|\d{1,2}:\d{2}(?: ?[ap]m)?\s+\S+:\s)/i, CHAT],
  [/^.{1,40} — (?:(?:today|yesterday) at \d|\d{1,2}\/\d{1,2}\/\d{2,4})/i, CHAT],
  [/^[qa]\d{0,2}:\s/i, 'expected a question alone, without Q: or A: before it, and no answers'],
  [/^(?:https?:\/\/|www\.)\S+$/, 'expected a question in words, not the address of a page'],
  [/^\d{1,3}[.)]\s/, 'expected the question alone, without a number before it'],
];

/** Why a text is not a member's question ("expected …"), or undefined; its length is not checked. */
export function askFault(text: string): string | undefined {
  const fault = FAULTS.find(([pattern]) => pattern.test(text))?.[1];
  const found = fault === undefined ? privateIn(text) : undefined;
  return found ? `expected a question without anything private, but found ${found}` : fault;
}
