/** A file as text, or what is wrong with its encoding, and on which line if that is known. */
export type Decoded = { readonly text: string } | { readonly message: string; readonly line?: number };

const HOW = 'save the file with that encoding (in Notepad: File, Save as, and set Encoding to UTF-8)';

/**
 * The text of a file without a byte order mark, with the line ends of today; files that are not UTF-8 would show members
 * broken letters.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { message: `expected text in UTF-8, got UTF-16: ${HOW}` };
  const text = utf8(bytes);
  if (text !== undefined) return { text: text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text };
  const lines = brokenLines(bytes);
  const [line = 1] = lines;
  const advice =
    lines.length === 1 ? 'delete the quotation marks, dashes and accents here and type them anew' : HOW;
  return { message: `expected text in UTF-8, got another encoding, such as Windows-1252: ${advice}`, line };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The lines that are not UTF-8, counted from 1; a byte that ends a line is never part of a letter. */
function brokenLines(bytes: Uint8Array): number[] {
  const broken: number[] = [];
  for (let begin = 0, line = 1; begin < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, begin);
    const next = end < 0 ? bytes.length : end + 1;
    if (utf8(bytes.subarray(begin, next)) === undefined) broken.push(line);
    begin = next;
  }
  return broken;
}

/** So many bytes show how a text is written. */
const SAMPLE = 64;

/** By its byte order mark, or because every second byte is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [...bytes.subarray(0, SAMPLE)].filter((byte) => byte === 0).length;
  return bytes.length > 8 && zeros * 2 >= Math.min(bytes.length, SAMPLE) - 8 && zeros > 4;
}
