import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { readIfThere } from './append.ts';

/** A question that got no answer: how often, and on which day last. No user, server or message is kept. */
const questionSchema = z.object({ text: z.string(), count: z.number(), last: z.iso.date() });
/** One such text. */
export type UnansweredQuestion = z.infer<typeof questionSchema>;

/** The name of the list in the data folder. */
export const UNANSWERED_FILE = 'unanswered.json';

const DAY = 86_400_000;
/** Days that a text is kept after it was last asked, and that an unreadable file is kept. */
const KEEP_DAYS = 90;

/** The list in a file; empty if there is no file. Throws if it cannot be read or is no such list. */
export async function readUnanswered(path: string): Promise<UnansweredQuestion[]> {
  const text = await readIfThere(path);
  if (text === undefined) return [];
  // Some editors write a byte order mark first.
  return z.array(questionSchema).parse(JSON.parse(text.replace(/^\uFEFF/, '')));
}

/** Whether a text was last asked too long ago to be kept. */
export function isExpired({ last }: UnansweredQuestion, now: Date): boolean {
  return last < dayOf(new Date(now.getTime() - KEEP_DAYS * DAY));
}

/** The day of a time, in UTC: "2026-11-22". */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** At most this many, those asked most first, and of these the latest. */
export function mostAsked(questions: Iterable<UnansweredQuestion>, most: number): UnansweredQuestion[] {
  return [...questions].sort((a, b) => b.count - a.count || b.last.localeCompare(a.last)).slice(0, most);
}

/** Moves an unreadable file to a free name, so that somebody can repair it. Returns the new path. */
export async function putAside(path: string): Promise<string> {
  const taken = await asides(path);
  let aside = `${path}${ASIDE}`;
  for (let count = 2; taken.includes(aside); count += 1) aside = `${path}${ASIDE}-${count}`;
  await rename(path, aside);
  return aside;
}

/** Deletes moved files once their texts are too old: they were last written when one was asked. */
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
