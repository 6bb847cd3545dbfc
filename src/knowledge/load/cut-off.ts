import type { Problem } from '../problem.ts';
import type { Ask } from './asks.ts';
import { ASKS_ENDING } from './file-names.ts';
import type { KnowledgeFile } from './files.ts';

/** An entry with this many questions in its asks file has a few of its own, too. */
const MANY = 10;

/**
 * Reports entries whose end may be missing, such as one that was saved by halves. The parts of an entry may be left out,
 * so nothing else would tell: but an entry with many questions in its asks file ends with some of its own. Entries with
 * mistakes of another kind (not `read`) say so themselves.
 */
export function cutOff(
  files: readonly KnowledgeFile[],
  asks: ReadonlyMap<string, readonly Ask[]>,
  read: (id: string) => boolean,
): Problem[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return [...asks].flatMap(([id, { length }]): Problem[] => {
    const file = `knowledge/${id}.yaml`;
    const text = texts.get(file)?.trimEnd();
    if (text === undefined || length < MANY || !read(id)) return [];
    const message = endFault(text, `knowledge/${id}${ASKS_ENDING}`, length);
    return message ? [{ file, column: 1, path: 'asks', ...message }] : [];
  });
}

/** The field, also with quotation marks and indented as programs write it. */
const ASKS = /\n[ \t]*"?asks"?:/;

/** What is wrong with the end of an entry, and on which line. */
function endFault(
  text: string,
  asksFile: string,
  many: number,
): { line: number; message: string } | undefined {
  const at = `\n${text}`.search(ASKS);
  if (at < 0) {
    const message = `expected asks: and a question or two at the end of this file (${asksFile} has ${many} more), but it ends here: if its end is missing, bring it back; if not, add them`;
    return { line: lineAt(text, text.length), message };
  }
  const after = /\n([\w-]+):/.exec(text.slice(at));
  if (!after) return undefined;
  const message = `expected asks: at the end of this file, so that the check sees if its end is ever missing, but ${after[1]}: comes after it: move asks: and its questions below`;
  return { line: lineAt(text, at), message };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
