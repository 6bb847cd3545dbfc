import * as z from 'zod';

const text = z.string().max(4000);
const options = z.record(z.string(), z.union([text, z.boolean()])).default({});

/** The bodies that the page posts, and what to say was expected. */
export const completeRequest = z.strictObject({ command: text, option: text, value: text, options });
export type CompleteRequest = z.infer<typeof completeRequest>;
export const COMPLETE_EXPECTED =
  '{"command": "role", "option": "name", "value": "what is typed", "options": {…}}';

export const runRequest = z.union([
  z.strictObject({ command: text, options }),
  z.strictObject({ text: text.regex(/\S/) }),
  z.strictObject({ intent: text }),
  z.strictObject({ form: z.strictObject({ custom_id: text, values: z.record(z.string(), text) }) }),
]);
export const RUN_EXPECTED =
  'one of {"command": "role", "options": {"name": "coder"}}, {"text": "a question"}, {"intent": "entry credentials/rhit"} or {"form": {"custom_id": "…", "values": {…}}}';

export type RunRequest = z.infer<typeof runRequest>;
export type CommandRequest = Extract<RunRequest, { command: string }>;
