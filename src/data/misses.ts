import { rename, rm, stat } from 'node:fs/promises';
import * as z from 'zod';
import { readIfThere } from './append.ts';

/** A text that was asked in vain: how often, and on which day last. No user, server or message is kept. */
const missSchema = z.object({ text: z.string(), count: z.number(), last: z.iso.date() });
export type Miss = z.infer<typeof missSchema>;

export const UNANSWERED_FILE = 'unanswered.json';

const DAY = 86_400_000;
/** A text is kept until so many days after it was asked last, and so is a file that cannot be read. */
const KEEP_DAYS = 90;

/** The list in a file, empty where there is none; undefined where what is there is no such list. */
export async function readMisses(path: string): Promise<Miss[] | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return [];
  return z.array(missSchema).safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text was asked so long ago that it is to be forgotten. */
export function isOld({ last }: Miss, now: Date): boolean {
  return last < dayOf(new Date(now.getTime() - KEEP_DAYS * DAY));
}

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** At most so many, those asked most first, and of these the latest. */
export function mostAsked(misses: Iterable<Miss>, most: number): Miss[] {
  return [...misses].sort((a, b) => b.count - a.count || b.last.localeCompare(a.last)).slice(0, most);
}

/** Puts a file that cannot be read aside, so that somebody can mend it. Yields where it is now. */
export async function putAside(path: string): Promise<string> {
  await rename(path, aside(path));
  return aside(path);
}

/** Deletes what was put aside once the texts in it are too old: it was written last when one of them was asked. */
export async function forgetAside(path: string, now: Date): Promise<void> {
  const found = await stat(aside(path)).catch(() => undefined);
  if (found && now.getTime() - found.mtimeMs > KEEP_DAYS * DAY) await rm(aside(path), { force: true });
}

function aside(path: string): string {
  return `${path}.broken`;
}
