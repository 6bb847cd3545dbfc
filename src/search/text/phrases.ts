/**
 * A pattern that matches any of several phrases as whole words. They are separated by " | ", on as many lines as needed;
 * each may use regular expression syntax, with "^" and "$" for the ends of the text.
 */
export function anyOf({ raw }: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const phrases = String.raw({ raw }, ...parts).trim();
  return new RegExp(`\\b(?:${phrases.replace(/\s+\|\s+/g, '|')})\\b`);
}
