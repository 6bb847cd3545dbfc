import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readIfThere } from './append.ts';

/** A text that was asked in vain: how often, and on which day last. No user, server or message is kept. */
const missSchema = z.object({ text: z.string(), count: z.number(), last: z.iso.date() });
export type Miss = z.infer<typeof missSchema>;

export const UNANSWERED_FILE = 'unanswered.json';

const DAY = 86_400_000;
/** A text is kept until so many days after it was asked last, and so is a file that cannot be read. */
const KEEP_DAYS = 90;

/** The list in a file, empty where there is none. Throws where it cannot be read, and where it is no such list. */
export async function readMisses(path: string): Promise<Miss[]> {
  const text = await readIfThere(path);
  if (text === undefined) return [];
  // Some editors put a byte order mark before what they save.
  return z.array(missSchema).parse(JSON.parse(text.replace(/^\uFEFF/, '')));
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

/** Puts a file that cannot be read aside, under a name that is free, so that somebody can mend it. Yields where it is now. */
export async function putAside(path: string): Promise<string> {
  const taken = await asides(path);
  let aside = `${path}${ASIDE}`;
  for (let count = 2; taken.includes(aside); count += 1) aside = `${path}${ASIDE}-${count}`;
  await rename(path, aside);
  return aside;
}

/** Deletes what was put aside once the texts in it are too old: it was written last when one of them was asked. */
export async function forgetAside(path: string, now: Date): Promise<void> {
  for (const aside of await asides(path)) {
    const { mtimeMs } = await lstat(aside);
    if (now.getTime() - mtimeMs > KEEP_DAYS * DAY) await rm(aside, { force: true });
  }
}

const ASIDE = '.broken';

async function asides(path: string): Promise<string[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  return names.map((name) => join(dirname(path), name)).filter((one) => one.startsWith(`${path}${ASIDE}`));
}
