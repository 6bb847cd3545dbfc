import { parts } from './yaml-line.ts';

/** The line of a field with its text in the right quotation marks. */
export function rewritten(line: string): string {
  const { name, value } = parts(line);
  return shortened(`${name}${quoted(value)}`, 80);
}

/** A text as it can follow a field's name, whatever it contains; quotation marks meant to surround it are replaced. */
function quoted(value: string): string {
  const inner = insideOtherMarks(value) ?? insideMarks(value) ?? value.replace(/^[>|][-+] +/, '');
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** `“about 2015”`, `` `about 2015` `` and `""about 2015""` → `about 2015` */
function insideOtherMarks(value: string): string | undefined {
  return value
    .match(/^(?:“([^“”]*)”|‘([^‘’]*)’|`([^`]*)`|""(.*)"")$/)
    ?.slice(1)
    .find((inner) => inner !== undefined);
}

/**
 * `'AHIMA's page'` → `AHIMA's page`; undefined if the first quotation mark inside closes the text ("NCHS" and "CDC").
 */
function insideMarks(value: string): string | undefined {
  const mark = value[0] ?? '';
  if (!/["']/.test(mark) || value.length < 2 || value.at(-1) !== mark) return undefined;
  const second = value.indexOf(mark, 1);
  const closes = /\S/.test(value[second - 1] ?? '') && !/\w/.test(value[second + 1] ?? '');
  return closes && second < value.length - 1 ? undefined : value.slice(1, -1);
}

/** A text in quotation marks, shortened. */
export function shown(text: string, length = 40): string {
  return `"${shortened(text.trim(), length)}"`;
}

/** A text of at most this many letters. */
function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
