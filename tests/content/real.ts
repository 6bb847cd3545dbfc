import { COMMANDS } from '../../commands/index.ts';
import { type About, answer } from '../../src/answer/answer.ts';
import type { Line } from '../../src/answer/card.ts';
import { facetLines } from '../../src/answer/facets/facet-lines.ts';
import { plainReply } from '../../src/answer/plain-text.ts';
import { createApp } from '../../src/app.ts';
import { KNOWLEDGE_DIR } from '../../src/folders.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { NO_CHANGES } from '../../src/knowledge/changes.ts';
import { FACETS, type Facet } from '../../src/knowledge/facets.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { loadKnowledge } from '../../src/knowledge/store.ts';
import type { Reply } from '../../src/reply.ts';

/** The knowledge that ships, loaded once a test file. */
export const KNOWLEDGE: Knowledge = load();

/** What the program says about itself; the help is that of the real commands. */
export const ABOUT: About = createApp(
  COMMANDS,
  { current: () => KNOWLEDGE, reload: () => ({ ok: true, changes: NO_CHANGES }) },
  { version: '0.0.0-test', keepsUnanswered: true },
).about;

const REPLIES = new Map<string, Reply>();

/** The reply to an Intent; the same one is made once, since it cannot change within a test file. */
export function reply(intent: Intent): Reply {
  const key = JSON.stringify(intent);
  const made = REPLIES.get(key) ?? answer(intent, KNOWLEDGE, ABOUT);
  REPLIES.set(key, made);
  return made;
}

/** A reply as the terminal shows it, so that a text can be looked for. */
export function said(intent: Intent): string {
  return plainReply(reply(intent));
}

export function entryNamed(id: string): Entry {
  const entry = KNOWLEDGE.entries.get(id);
  if (!entry) throw new Error(`${id} is not in the knowledge`);
  return entry;
}

const FACETS_OF = new Map<string, Facet[]>();

/** The facets that an entry has something to say to. */
export function facetsOf(entry: Entry): Facet[] {
  const known = FACETS_OF.get(entry.id);
  if (known) return known;
  const facets = FACETS.filter((facet) => facetLines(entry, facet, KNOWLEDGE).length > 0);
  FACETS_OF.set(entry.id, facets);
  return facets;
}

const STATEMENTS_OF = new Map<string, Line[]>();

/** Every statement that the views of an entry are made of, with where it comes from. */
export function statementsOf(entry: Entry): Line[] {
  const known = STATEMENTS_OF.get(entry.id);
  if (known) return known;
  const tagged = 'facts' in entry && entry.facts ? entry.facts : [];
  const statements = [
    ...facetsOf(entry).flatMap((facet) => facetLines(entry, facet, KNOWLEDGE)),
    ...tagged.map((fact): Line => ({ text: fact.text, from: fact })),
  ];
  STATEMENTS_OF.set(entry.id, statements);
  return statements;
}

function load(): Knowledge {
  const built = loadKnowledge(KNOWLEDGE_DIR);
  if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
  return built.knowledge;
}
