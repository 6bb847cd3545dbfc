/**
 * A pattern that finds any of several phrases as whole words. They are written side by side with " | " between them, over as
 * many lines as they need; each may use the signs of a regular expression, and "^" and "$" for the ends of the text.
 */
export function anyOf({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const phrases = String.raw({ raw }, ...parts).trim();
  return new RegExp(`\\b(?:${phrases.replace(/\s+\|\s+/g, '|')})\\b`);
}
