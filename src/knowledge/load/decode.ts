/** A file as text, or what is wrong with its encoding. */
type Decoded = { readonly text: string } | { readonly message: string };

const HOW = 'save the file with that encoding (in Notepad: File, Save as, and set Encoding to UTF-8)';

/** The text of a file without a byte order mark; files that are not UTF-8 would show members broken letters. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { message: `expected text in UTF-8, got UTF-16: ${HOW}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { message: `expected text in UTF-8, got another encoding, such as Windows-1252: ${HOW}` };
  }
}

/** By its byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
