import { type Knowledge, shortName } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/schema/entry.ts';
import type { Source } from '../knowledge/schema/sources.ts';
import { leavesOf } from '../knowledge/walk.ts';
import { listing } from '../wording.ts';
import { openAction, reportAction } from './actions.ts';
import type { Card, Line } from './card.ts';
import { cutToPage, pageButtons } from './pages.ts';

const PER_PAGE = 8;

/** Every source of the entries, with its address, period and how sure it is. */
export function sourcesCard(entries: readonly Entry[], page: number, knowledge: Knowledge): Card {
  const sources = sourcesIn(entries, knowledge);
  const { shown, at, pages } = cutToPage(sources, page, PER_PAGE);
  const ids = entries.map(({ id }) => id);
  return {
    kind: entries[0]?.kind ?? 'bot',
    title: `Sources · ${listing(entries.map(shortName))}${pages > 1 ? ` (${at} of ${pages})` : ''}`,
    lead:
      sources.length > 0
        ? [
            {
              text: 'Issuers, governments, schools and scientific articles first. Second-hand sources are marked: check those figures with the issuer.',
            },
          ]
        : [{ text: 'Nothing in this entry needs a source.' }],
    sections: shown.map((source) => ({ name: source.publisher, lines: [sourceLine(source)] })),
    actions: [
      ...pageButtons(at, pages, (next) => ({ kind: 'sources', ids, page: next })),
      ...ids.flatMap((id) => openAction(id, knowledge)),
      reportAction(ids[0]),
    ],
    entries: ids,
  };
}

function sourceLine({ title, url, read, sure }: Source): Line {
  const second = sure === 'reported' ? 'second-hand' : '';
  return { text: [title, read, second].filter(Boolean).join(' · '), ...(url ? { link: url } : {}) };
}

/** Confirmed sources come before reported ones. */
const ORDER: readonly Source['sure'][] = ['confirmed', 'reported'];

/** The sources used anywhere in the entries, confirmed ones first, then by publisher. */
function sourcesIn(entries: readonly Entry[], knowledge: Knowledge): Source[] {
  const keys = entries.flatMap((entry) => [...leavesOf(entry, 'source')].map(({ value }) => String(value)));
  return [...new Set(keys)]
    .flatMap((key) => knowledge.sources.get(key) ?? [])
    .sort((a, b) => ORDER.indexOf(a.sure) - ORDER.indexOf(b.sure) || a.publisher.localeCompare(b.publisher));
}
