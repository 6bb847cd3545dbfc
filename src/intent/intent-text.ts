import { FACETS, type Facet } from '../knowledge/facets.ts';
import { KINDS, MAX_COMPARED } from '../knowledge/kinds.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent, IntentOf, Qualified } from './intent.ts';
import {
  callingWord,
  given,
  isState,
  namedWord,
  pageWord,
  placeWords,
  qualifierWords,
  readCalling,
  readNamed,
  readPage,
  readPlaces,
  readQualifiers,
} from './intent-words.ts';
import { shortWord, wholeWord } from './short-words.ts';

/**
 * Leaves room for the asker's mark after an Intent's text in a custom_id of at most 100 characters (Discord's limit).
 */
export const MAX_INTENT_TEXT = 85;

type Verb = Intent['kind'];

/** The words after the verb; `ids` are those that name entries, and the page is 1 if none is given. */
type Said = {
  readonly words: readonly string[];
  readonly ids: string[];
  readonly facet: Facet | undefined;
  readonly qualified: Qualified;
  readonly page: number;
};

/** How a verb's Intents are written as words, and read back; undefined if the words make none. */
type Form<V extends Verb> = {
  readonly write: (intent: IntentOf<V>) => readonly (string | undefined)[];
  readonly read: (said: Said) => IntentOf<V> | undefined;
};

const FORMS: { readonly [V in Verb]: Form<V> } = {
  entry: {
    write: ({ id }) => [id],
    read: ({ ids: [id] }) => (id === undefined ? undefined : { kind: 'entry', id }),
  },
  facet: {
    write: ({ facet, id, page = 1, ...qualified }) => [
      facet,
      id,
      ...qualifierWords(qualified),
      pageWord(page),
    ],
    read: ({ ids: [id], facet, page, qualified }) =>
      id === undefined || facet === undefined
        ? undefined
        : { kind: 'facet', id, facet, ...given({ page: page > 1 ? page : undefined }), ...qualified },
  },
  compare: {
    write: ({ facet, ids, page, named, ...qualified }) => [
      facet,
      ...ids,
      namedWord(named),
      ...qualifierWords(qualified),
      pageWord(page),
    ],
    read: ({ ids, words, facet, page, qualified }) => {
      const sides = [...new Set(ids)].slice(0, MAX_COMPARED);
      const more = { ...given({ facet, named: readNamed(words) }), ...qualified };
      return sides.length < 2 ? undefined : { kind: 'compare', ids: sides, page, ...more };
    },
  },
  path: {
    write: ({ from, to = '-', elsewhere, nth }) => [from ?? callingWord(elsewhere) ?? '-', to, pageWord(nth)],
    read: ({ words: [from, to], page }) => {
      const ends = given({ from: idOf(from), to: idOf(to) });
      const start = given({ elsewhere: readCalling(from) });
      return Object.keys(ends).length === 0 ? undefined : { kind: 'path', ...ends, ...start, nth: page };
    },
  },
  browse: {
    write: ({ of, filter, page }) => [of, filter, pageWord(page)],
    read: ({ words, page }) => {
      const of = KINDS.find((kind) => kind === words[0]);
      const filter = words.find((word) => /^[a-z]+:.+$/.test(word));
      return { kind: 'browse', ...given({ of, filter }), page };
    },
  },
  overview: { write: () => [], read: () => ({ kind: 'overview' }) },
  states: {
    write: ({ facet, id, ...limits }) => [facet, id, ...placeWords(limits), ...qualifierWords(limits)],
    read: ({ ids: [id], words, facet, qualified }) =>
      id === undefined
        ? undefined
        : { kind: 'states', id, ...readPlaces(words), ...given({ facet }), ...qualified },
  },
  sources: {
    write: ({ ids, page }) => [...ids, pageWord(page)],
    read: ({ ids, page }) => (ids.length === 0 ? undefined : { kind: 'sources', ids, page }),
  },
  choose: {
    write: ({ facet, end, ids, against = [], ...limits }) => [
      facet ?? end,
      ...placeWords(limits),
      ...ids,
      ...(against.length > 0 ? ['vs', ...against] : []),
      ...qualifierWords(limits),
    ],
    read: ({ words, facet, qualified }) => {
      const at = words.includes('vs') ? words.indexOf('vs') : words.length;
      const [ids, others] = [words.slice(0, at).filter(isId), words.slice(at).filter(isId)];
      const end = (['from', 'to'] as const).find((name) => name === words[0]);
      const against = others.length > 0 ? others : undefined;
      const places = words.some(isState) ? readPlaces(words) : {};
      return ids.length === 0
        ? undefined
        : { kind: 'choose', ids, ...given({ facet, end, against }), ...places, ...qualified };
    },
  },
  unknown: { write: ({ ids }) => ids, read: ({ ids }) => ({ kind: 'unknown', ids }) },
  report: { write: ({ id }) => [id], read: ({ ids: [id] }) => ({ kind: 'report', ...given({ id }) }) },
  about: { write: () => [], read: () => ({ kind: 'about' }) },
  help: { write: () => [], read: () => ({ kind: 'help' }) },
};

/**
 * The short text form of an Intent: the `custom_id` of the button that asks for it and the permalink in the preview.
 * `parseIntent` reads it back. Ids and filters are written in full if they fit, otherwise as short words.
 */
export function intentText(intent: Intent): string {
  const whole = wholeText(intent);
  return whole.length <= MAX_INTENT_TEXT ? whole : whole.split(' ').map(shortWord).join(' ');
}

/** The same in full, however long: for people to read. */
export function wholeText(intent: Intent): string {
  const words = [intent.kind, ...written(intent.kind, intent)];
  return words.filter((word) => word !== undefined).join(' ');
}

function written<V extends Verb>(verb: V, intent: IntentOf<V>): readonly (string | undefined)[] {
  return FORMS[verb].write(intent);
}

/** Reads an Intent's text form; undefined if it is none. Entries that are gone stay in it: the answer says so. */
export function parseIntent(text: string, knowledge: Knowledge): Intent | undefined {
  const [verb = '', ...short] = text.trim().split(/\s+/);
  if (!isVerb(verb)) return undefined;
  const page = readPage(short.at(-1));
  if (page !== undefined) short.pop();
  const words = short.map((word) => wholeWord(word, knowledge));
  const facet = FACETS.find((name) => name === words[0]);
  const qualified = readQualifiers(words);
  return FORMS[verb].read({ words, ids: words.filter(isId), facet, qualified, page: page ?? 1 });
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(FORMS, word);
}

function isId(word: string): boolean {
  return /[/~]/.test(word) && !word.includes(':');
}

function idOf(word: string | undefined): string | undefined {
  return word !== undefined && isId(word) ? word : undefined;
}
