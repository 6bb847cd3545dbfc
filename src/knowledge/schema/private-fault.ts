/** What points at a person, and how to call it. */
const PRIVATE: readonly (readonly [form: RegExp, what: string])[] = [
  [/\w@[\w-]+\.[a-z]/i, 'an e-mail address'],
  [/<[@#][!&]?\d/, 'a mention'],
  [/(?<![\w-])@[a-z_]/i, 'a handle'],
  [/(?<!\d)\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\d)/, 'a phone number'],
];

/** What in a text points at a person ("a phone number"), or undefined. */
export function privateIn(text: string): string | undefined {
  return PRIVATE.find(([form]) => form.test(text))?.[1];
}

/** Why a text for members is too private ("expected …"), or undefined. */
export function privateFault(text: string): string | undefined {
  const found = privateIn(text);
  return found && `expected a text without anything about a person, but found ${found}: take it out`;
}
