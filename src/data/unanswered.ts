import { join } from 'node:path';
import { codeOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { anonymous } from './anonymous.ts';
import { replaceFile } from './append.ts';
import {
  dayOf,
  forgetAside,
  isExpired,
  mostAsked,
  putAside,
  readUnanswered,
  UNANSWERED_FILE,
  type UnansweredQuestion,
} from './unanswered-file.ts';

/** Collects the questions that got no answer, for moderators. */
export type Unanswered = {
  /** Counts a question. Returns at once and never throws; writing happens later and may fail quietly. */
  readonly note: (question: string) => void;
  /** Writes what is pending and stops the clean-up; for the end of the program. */
  readonly flush: () => Promise<void>;
};

const MAX_TEXTS = 2000;
/** Writes are gathered for this long (ms), so that a busy day does not write at every question. */
const DELAY = 2000;
/** How often (ms) old texts are removed: a bot may run for months without a new one. */
const LOOK_EVERY = 3_600_000;

/** Keeps nothing: for those who switch it off (KEEP_UNANSWERED=no). */
export const KEEP_NOTHING: Unanswered = { note: () => {}, flush: async () => {} };

/** Opens the list in a data folder; an unreadable file is moved aside, never lost. */
export async function openUnanswered(
  folder: string,
  log: Log,
  now: () => Date = () => new Date(),
): Promise<Unanswered> {
  const path = join(folder, UNANSWERED_FILE);
  const stored = await storedQuestions(path, log);
  // Without a list the bot answers all the same.
  if (!stored) return KEEP_NOTHING;
  const questions = new Map(stored.map((question) => [question.text, question]));
  const file = writeLater(async () => {
    forgetExpired(questions, now());
    try {
      await replaceFile(path, `${JSON.stringify(mostAsked(questions.values(), MAX_TEXTS), null, 1)}\n`);
    } catch (error) {
      log.warn({ err: error }, 'the unanswered questions could not be written');
    }
  });
  const look = (): void => {
    if (forgetExpired(questions, now())) file.write();
    forgetAside(path, now()).catch((error) => log.warn({ err: error }, 'an old list could not be deleted'));
  };
  // What became too old while the bot was off is removed at the next start, asked or not.
  look();
  const looking = setInterval(look, LOOK_EVERY).unref();
  return {
    note: (question) => {
      const text = anonymous(question);
      if (text === '') return;
      countUp(questions, text, now());
      file.write();
    },
    flush: async () => {
      clearInterval(looking);
      await file.flush();
    },
  };
}

/** Writes some time after it is asked to, once for all who ask until then; never twice at the same time. */
function writeLater(write: () => Promise<void>): { write: () => void; flush: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const writeNow = (): void => {
    timer = undefined;
    writing = writing.then(write);
  };
  return {
    write: () => {
      timer ??= setTimeout(writeNow, DELAY).unref();
    },
    flush: async () => {
      if (timer) {
        clearTimeout(timer);
        writeNow();
      }
      await writing;
    },
  };
}

function countUp(questions: Map<string, UnansweredQuestion>, text: string, now: Date): void {
  const known = questions.get(text);
  // A text that is to be forgotten is counted from one again.
  const before = known && !isExpired(known, now) ? known.count : 0;
  questions.set(text, { text, count: before + 1, last: dayOf(now) });
  if (questions.size > MAX_TEXTS) dropRare(questions);
}

/** Drops texts that nobody asked for too long; returns whether there were any. */
function forgetExpired(questions: Map<string, UnansweredQuestion>, now: Date): boolean {
  const before = questions.size;
  for (const question of questions.values()) if (isExpired(question, now)) questions.delete(question.text);
  return questions.size < before;
}

/** Drops more than needed, so that not every question sorts the list. */
function dropRare(questions: Map<string, UnansweredQuestion>): void {
  const stay = mostAsked(questions.values(), MAX_TEXTS - 200);
  questions.clear();
  for (const question of stay) questions.set(question.text, question);
}

/** The list in a file; an unreadable one is moved aside. Undefined if that fails too: it must not be overwritten. */
async function storedQuestions(path: string, log: Log): Promise<UnansweredQuestion[] | undefined> {
  try {
    return await readUnanswered(path);
  } catch (error) {
    return await begunAnew(path, error, log);
  }
}

async function begunAnew(path: string, why: unknown, log: Log): Promise<UnansweredQuestion[] | undefined> {
  // Not the whole error: a message about invalid JSON repeats a part of it.
  const code = codeOf(why);
  try {
    const aside = await putAside(path);
    log.warn({ code }, `${path} cannot be read; it is kept as ${aside} and a new list begins`);
    return [];
  } catch {
    log.warn({ code }, `${path} cannot be read or put aside; until the next start no question is kept`);
    return undefined;
  }
}
