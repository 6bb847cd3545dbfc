import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { PROJECT_ROOT } from '../folders.ts';

/** A question with the subjects that answer it; none if it must not be answered. */
const schema = z.object({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  expect: z.array(z.string()),
  /** The answer must contain every one of `expect`. */
  all: z.boolean().optional(),
  facet: z.string(),
  difficulty: z.string(),
  /** What the answer's text must mention: case-insensitive regular expressions. */
  mustMention: z.array(z.string()).optional(),
});
export type LabeledQuestion = z.infer<typeof schema>;

const FOLDER = join(PROJECT_ROOT, 'tests', 'questions');

/** Only measured with, never learned from. */
const HELD_OUT = 'held-out.jsonl';
/** What the search is measured with: an entry's own question that is also in these files is not learned from. */
export const MEASURED_WITH: readonly string[] = ['dev.jsonl', HELD_OUT];
/** Which facet some of the members' questions in the entries ask for. */
const FACET_FILE = 'facets.jsonl';

/**
 * Questions that were misread, some written to mislead, and short ones from other fields, generated from lists: these
 * are learned from too, but do not show how often a question is understood.
 */
export const ONLY_LEARNED_FROM: readonly string[] = ['misread.jsonl', 'traps.jsonl', 'off-topic-short.jsonl'];

/** All other question files. */
export const LEARNED_FROM = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl') && ![HELD_OUT, FACET_FILE, ...ONLY_LEARNED_FROM].includes(name))
  .sort();

/** Reads a question file of `tests/questions/`. */
export function readQuestions(name: string): LabeledQuestion[] {
  return linesOf(name).map((line) => schema.parse(JSON.parse(line)));
}

const faceted = schema.pick({ q: true, facet: true });

/** Reads the questions of which only the facet is known. */
export function readFaceted(): z.infer<typeof faceted>[] {
  return linesOf(FACET_FILE).map((line) => faceted.parse(JSON.parse(line)));
}

function linesOf(name: string): string[] {
  return readFileSync(join(FOLDER, name), 'utf8').trim().split('\n');
}

const equivalents = z
  .array(z.array(z.string()))
  .parse(JSON.parse(readFileSync(join(FOLDER, 'equivalents.json'), 'utf8')));

/** Whether two names mean the same subject. */
function sameSubject(a: string, b: string): boolean {
  return a === b || equivalents.some((group) => group.includes(a) && group.includes(b));
}

/**
 * Whether the entries shown first (by id) answer the question: the first, or all of `expect` among the first four if `all`.
 */
export function isRight({ expect, all }: LabeledQuestion, ids: readonly string[]): boolean {
  const names = ids.map((id) => id.slice(id.indexOf('/') + 1));
  const has = (wanted: string, among: readonly string[]): boolean =>
    among.some((name) => sameSubject(wanted, name));
  if (all) return names.length > 0 && expect.every((wanted) => has(wanted, names.slice(0, 4)));
  return expect.some((wanted) => has(wanted, names.slice(0, 1)));
}

/** Whether a right answer is among the first three shown. */
export function isNearlyRight(asked: LabeledQuestion, ids: readonly string[]): boolean {
  return asked.all ? isRight(asked, ids) : ids.slice(0, 3).some((id) => isRight(asked, [id]));
}
