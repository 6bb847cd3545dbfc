import { oncePer } from '../../once.ts';
import type { Problem } from '../problem.ts';
import { ASK_LENGTH, askFault } from '../schema/ask-fault.ts';
import { CONFLICT } from '../schema/conflict.ts';
import type { Entry } from '../schema/entry.ts';
import { ASKS_ENDING } from './file-names.ts';
import type { Validated } from './validate.ts';
import { NUL_BYTE } from './yaml.ts';

/** A question of an asks file, and its line. */
export type Ask = { readonly text: string; readonly line: number };

/**
 * Reads a file of members' questions, one a line; empty lines and notes (`# …`) are skipped. Plain lines because
 * there are tens of thousands: they would bloat the entries, and reading them as YAML took a third of the loading
 * time.
 */
export function parseAsks(file: string, text: string): Validated<Ask[]> {
  const asks = text
    .split('\n')
    .map((line, at): Ask => ({ text: line.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '' && !/^#( |$)/.test(text));
  const all = asks.flatMap(({ text, line }): Problem[] => {
    const message = fault(text);
    return message ? [{ file, line, column: 1, path: '', message }] : [];
  });
  // The lines of a conflict are one mistake.
  const [conflict] = all.filter(({ message }) => message.startsWith(CONFLICT));
  const problems = conflict
    ? all.filter((problem) => problem === conflict || !problem.message.startsWith(CONFLICT))
    : all;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: asks };
}

function fault(text: string): string | undefined {
  const { min, max } = ASK_LENGTH;
  if (text.includes('\0')) return NUL_BYTE;
  if (text.length < min || text.length > max)
    return `expected a question of ${min} to ${max} characters, got ${text.length}`;
  const expected = askFault(text);
  return expected && `${expected}, got "${text}"`;
}

/**
 * Reports entries without a question, provided their asks file, if any, could be read: the search would find them by
 * name only. The place is the end of the file, where the questions belong.
 */
export function withoutAsks(
  entries: ReadonlyMap<string, Entry>,
  asks: ReadonlyMap<string, readonly Ask[]>,
  files: readonly { readonly name: string; readonly text: string }[],
): Problem[] {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return [...entries.values()].flatMap((entry): Problem[] => {
    const unread = texts.has(`knowledge/${entry.id}${ASKS_ENDING}`) && !asks.has(entry.id);
    if (entry.asks.length > 0 || unread) return [];
    const file = `knowledge/${entry.id}.yaml`;
    const line = (texts.get(file) ?? '').trimEnd().split('\n').length;
    const message = `expected a list of questions in members' words that this entry answers (asks), but there is none`;
    return [{ file, line, column: 1, path: 'asks', message }];
  });
}

/** Adds to each entry the questions of its asks file, after its own. */
export function joinAsks(entries: Map<string, Entry>, asks: ReadonlyMap<string, readonly Ask[]>): void {
  for (const [id, further] of asks) {
    const entry = entries.get(id);
    if (entry) entries.set(id, joined(entry)(further));
  }
}

/** An entry with further questions: the same object for the same two. */
const joined = oncePer((entry: Entry) =>
  oncePer((further: readonly Ask[]): Entry => {
    return { ...entry, asks: [...entry.asks, ...further.map(({ text }) => text)] };
  }),
);
