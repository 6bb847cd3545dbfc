/** Puts counts and names into sentences the same way everywhere. */

const COUNTS = new Intl.NumberFormat('en-US');

/** 194720 → "194,720" */
export function count(amount: number): string {
  return COUNTS.format(amount);
}

/** "1 year", "2 years" */
export function plural(amount: number, unit: string): string {
  return `${count(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}

/** The numbers that are written out, from 0 on. */
export const SPELLED: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** 3 → "three", 12 → "12" */
export function inWords(amount: number): string {
  return SPELLED[amount] ?? count(amount);
}

/** ["a", "b", "c"] → "a, b and c" */
export function listing(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** The first letter in upper case, for names at the start of a sentence or on a button. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter in lower case, for names within a sentence; "HIM director" and "CHIO" stay as they are. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
