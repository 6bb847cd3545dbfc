import { FACETS, type Facet } from './knowledge/facets.ts';
import { KINDS, type Kind, MAX_COMPARED } from './knowledge/kinds.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/**
 * What a member wants, as plain data. Every way in (command, button, menu, question) ends in one; `answer()` turns it
 * into a Reply. Entries are named by id, pages count from 1.
 */
export type Intent =
  | { kind: 'entry'; id: string }
  | { kind: 'facet'; id: string; facet: Facet; page?: number }
  | { kind: 'compare'; ids: string[]; page: number; facet?: Facet }
  | { kind: 'path'; from?: string; to?: string; way: number }
  | { kind: 'browse'; of?: Kind; filter?: string; page: number }
  | { kind: 'overview' }
  | { kind: 'states'; id: string; state?: string; beside?: string[] }
  | { kind: 'sources'; ids: string[]; page: number }
  | ({ kind: 'choose'; ids: string[]; facet?: Facet } & Completed)
  | { kind: 'unknown'; ids: string[] }
  | { kind: 'report'; id?: string }
  | { kind: 'about' }
  | { kind: 'help' };

/** What a choice completes: a comparison with others, one end of a path (`against` is the other), figures of a state. */
type Completed = { against?: string[]; end?: 'from' | 'to'; state?: string };

/** Leaves room for the asker's mark behind an Intent's text in a custom_id of at most 100 characters (Discord's limit). */
export const MAX_INTENT_TEXT = 85;

/**
 * The short text form of an Intent: the `custom_id` of the button that asks for it and the permalink of the preview.
 * `parseIntent` reads it back. Ids are written in full where they fit and as short stable references where not.
 */
export function intentText(intent: Intent): string {
  const full = words(intent, (id) => id);
  return full.length <= MAX_INTENT_TEXT ? full : words(intent, reference);
}

function words(intent: Intent, ref: (id: string) => string): string {
  return [intent.kind, ...parts(intent, ref)].filter((word) => word !== '').join(' ');
}

function parts(intent: Intent, ref: (id: string) => string): string[] {
  switch (intent.kind) {
    case 'entry':
      return [ref(intent.id)];
    case 'facet':
      return [intent.facet, ref(intent.id), pageWord(intent.page ?? 1)];
    case 'compare':
      return [intent.facet ?? '', ...intent.ids.map(ref), pageWord(intent.page)];
    case 'sources':
      return [...intent.ids.map(ref), pageWord(intent.page)];
    case 'path':
      return [intent.from ? ref(intent.from) : '-', intent.to ? ref(intent.to) : '-', pageWord(intent.way)];
    case 'browse':
      return [intent.of ?? '', intent.filter ?? '', pageWord(intent.page)];
    case 'states':
      return [ref(intent.id), intent.state ?? '', ...(intent.beside ?? [])];
    case 'choose':
      return [
        intent.facet ?? intent.end ?? intent.state ?? '',
        ...intent.ids.map(ref),
        ...(intent.against ? ['vs', ...intent.against.map(ref)] : []),
      ];
    case 'unknown':
      return intent.ids.map(ref);
    case 'report':
      return intent.id ? [ref(intent.id)] : [];
    default:
      return [];
  }
}

function pageWord(page: number): string {
  return page > 1 ? `p${page}` : '';
}

/** A short name for an id that stays the same between runs: `~` and its FNV-1a hash. */
function reference(id: string): string {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return `~${(hash >>> 0).toString(36)}`;
}

/** Reads an Intent's text form; undefined where it is none. Entries that are gone stay in it: the answer says so. */
export function parseIntent(text: string, knowledge: Knowledge): Intent | undefined {
  const [verb, ...args] = text.trim().split(/\s+/);
  const page = pageOf(args.at(-1));
  if (page !== undefined) args.pop();
  const ids = args
    .filter((word) => word.includes('/') || word.startsWith('~'))
    .map((word) => expand(word, knowledge));
  const [id] = ids;
  const facet = FACETS.find((name) => name === args[0]);
  switch (verb) {
    case 'entry':
      return id === undefined ? undefined : { kind: 'entry', id };
    case 'facet':
      if (id === undefined || facet === undefined) return undefined;
      return { kind: 'facet', id, facet, ...(page !== undefined && page > 1 ? { page } : {}) };
    case 'compare':
      if (ids.length < 2) return undefined;
      return {
        kind: 'compare',
        ids: ids.slice(0, MAX_COMPARED),
        page: page ?? 1,
        ...(facet ? { facet } : {}),
      };
    case 'sources':
      return ids.length === 0 ? undefined : { kind: 'sources', ids, page: page ?? 1 };
    case 'path':
      return pathOf(args, page ?? 1, knowledge);
    case 'browse':
      return browseOf(args, page ?? 1);
    case 'states':
      return statesOf(id, args.slice(1));
    case 'choose':
      return chooseOf(args, facet, knowledge);
    case 'unknown':
      return { kind: 'unknown', ids };
    case 'report':
      return { kind: 'report', ...(id === undefined ? {} : { id }) };
    case 'overview':
    case 'about':
    case 'help':
      return { kind: verb };
    default:
      return undefined;
  }
}

function pageOf(word: string | undefined): number | undefined {
  const digits = word?.match(/^p(\d{1,3})$/)?.[1];
  return digits === undefined ? undefined : Math.max(1, Number(digits));
}

function expand(word: string, knowledge: Knowledge): string {
  if (!word.startsWith('~')) return word;
  for (const id of knowledge.entries.keys()) if (reference(id) === word) return id;
  return word;
}

function pathOf([from, to]: string[], way: number, knowledge: Knowledge): Intent | undefined {
  const place = (word: string | undefined): string | undefined =>
    word === undefined || !/[/~]/.test(word) ? undefined : expand(word, knowledge);
  const [start, end] = [place(from), place(to)];
  if (start === undefined && end === undefined) return undefined;
  return { kind: 'path', ...(start ? { from: start } : {}), ...(end ? { to: end } : {}), way };
}

function browseOf(args: string[], page: number): Intent {
  const of = KINDS.find((kind) => kind === args[0]);
  const filter = args.find((word) => /^[a-z]+:.+$/.test(word));
  return { kind: 'browse', ...(of ? { of } : {}), ...(filter ? { filter } : {}), page };
}

function chooseOf(args: string[], facet: Facet | undefined, knowledge: Knowledge): Intent | undefined {
  const at = args.indexOf('vs');
  const ids = (words: string[]): string[] =>
    words.filter((word) => /[/~]/.test(word)).map((word) => expand(word, knowledge));
  const near = ids(at < 0 ? args : args.slice(0, at));
  const against = at < 0 ? [] : ids(args.slice(at));
  if (near.length === 0) return undefined;
  const [first = ''] = args;
  const end = (['from', 'to'] as const).find((name) => name === first);
  return {
    kind: 'choose',
    ids: near,
    ...(facet ? { facet } : {}),
    ...(end ? { end } : {}),
    ...(/^[A-Z]{2}$/.test(first) ? { state: first } : {}),
    ...(against.length > 0 ? { against } : {}),
  };
}

/** At most so many states stand side by side. */
export const MAX_STATES = 4;

function statesOf(id: string | undefined, args: string[]): Intent | undefined {
  if (id === undefined) return undefined;
  const codes = args.filter((word) => /^[A-Z]{2}$/.test(word)).slice(0, MAX_STATES);
  const [state, ...beside] = new Set(codes);
  return {
    kind: 'states',
    id,
    ...(state === undefined ? {} : { state }),
    ...(beside.length > 0 ? { beside } : {}),
  };
}
