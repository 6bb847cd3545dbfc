import { CONFLICT, CONFLICT_LINE } from './conflict.ts';

/** How long (characters) a member's question may be. */
export const ASK_LENGTH = { min: 3, max: 300 } as const;

/** What a line can be instead of a member's question, and what was expected. */
const FAULTS: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [new RegExp(CONFLICT_LINE), CONFLICT],
  [/^[-*•]\s/, 'expected the question alone, without a dash before it'],
  [
    /^(?:asks|aliases|title|short|summary|official|related|rival|featured|reviewBy|facts|facet|text|source|asOf|sure)\s*:/,
    'expected a question, but this is a field of an entry: it belongs in the .yaml file',
  ],
  [/^[^\p{L}\p{N}]*$/u, 'expected a question in words'],
  [/\w@[\w-]+\.[a-z]/i, 'expected a question without anything private, but found an e-mail address'],
  [/<[@#][!&]?\d/, 'expected a question without anything private, but found a mention'],
  [
    /\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/,
    'expected a question without anything private, but found a phone number',
  ],
];

/** Why a text is not a member's question ("expected …"), or undefined; its length is not checked. */
export function askFault(text: string): string | undefined {
  return FAULTS.find(([pattern]) => pattern.test(text))?.[1];
}
