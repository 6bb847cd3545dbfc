import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { factTexts } from '../search/index/texts.ts';

/** A search engine on its own: takes a question, returns entry ids, the best first. */
export type Engine = { readonly name: string; readonly search: (question: string) => string[] };

/** The same entries for every engine: names, members' questions, sentences. */
type Doc = { id: string; title: string; names: string; asks: string; text: string };

/** Fuse.js (default and token search) and MiniSearch, each alone on the same entries as ours. */
export function otherEngines(knowledge: Knowledge): Engine[] {
  const docs = [...knowledge.entries.values()].map(
    (entry): Doc => ({
      id: entry.id,
      title: entry.title,
      names: [entry.short ?? '', ...entry.aliases].join(' · '),
      asks: entry.asks.join(' · '),
      text: [entry.summary, ...factTexts(entry)].join(' '),
    }),
  );
  const keys = ['title', 'names', 'asks', 'text'];
  const plain = new Fuse(docs, { keys });
  const token = new Fuse(docs, { keys, useTokenSearch: true });
  const mini = new MiniSearch<Doc>({
    fields: keys,
    searchOptions: { boost: { title: 3, names: 3, asks: 1.5 } },
  });
  mini.addAll(docs);
  return [
    {
      name: 'Fuse.js default',
      search: (question) => plain.search(question.slice(0, 200), { limit: 3 }).map(({ item }) => item.id),
    },
    {
      name: 'Fuse.js token',
      search: (question) => token.search(question.slice(0, 200), { limit: 3 }).map(({ item }) => item.id),
    },
    {
      name: 'MiniSearch',
      search: (question) =>
        mini
          .search(question)
          .slice(0, 3)
          .map(({ id }) => String(id)),
    },
  ];
}
