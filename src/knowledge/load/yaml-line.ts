/** How many spaces a line begins with. */
export function indent(line: string): number {
  return line.search(/\S|$/);
}

/** Whether there is more on a line than spaces and a note. */
export function isFilled(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

/** Whether a line begins with the name of a field and its colon. */
export function isField(line: string): boolean {
  return /^\s*(- +)*[\w/-]+:(\s|$)/.test(line);
}

/** Whether a line begins with a dash and an item of a list behind it. */
export function hasItem(line: string): boolean {
  return /^\s*- /.test(line);
}

/** Whether a line begins with a dash, alone or with an item behind it. */
export function isDashed(line: string): boolean {
  return /^\s*-( |$)/.test(line);
}

/** The column in which the fields of a line begin, after its dashes. */
export function fieldColumn(line: string): number {
  return (line.match(/^\s*(- +)*/)?.[0].length ?? 0) + 1;
}

/** `    text: NCHS: it keeps` → `text: ` and `NCHS: it keeps`. */
export function parts(line: string): { name: string; value: string } {
  const [, name = '', value = ''] = line.match(/^\s*((?:- +)?(?:[\w/-]+: +)?)(.*?)\s*$/) ?? [];
  return { name, value };
}
