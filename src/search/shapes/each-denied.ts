/** What is not wanted or needed, and then another thing that is not either. */
const DENIED =
  /\b(not (?:need|require|have|want|ask for)(?:ing)?|no|not|without|zero|neither)(?: an?| any)?((?: \w+){1,2}) (?:or|nor)(?: an?| any)? (?=\w)/g;

/** "no degree or experience" denies both, so that each is read by itself: "no degree and no experience". */
export function eachDenied(text: string): string {
  return text.replace(DENIED, (_all, denial: string, first: string) => `${denial}${first} and ${denial} `);
}
