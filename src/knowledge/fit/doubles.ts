import type { Knowledge } from '../knowledge.ts';
import type { Entry } from '../schema/entry.ts';
import { statementsIn } from '../walk.ts';
import { claimedTwice } from './claimed-twice.ts';
import type { Misfit, Spot } from './misfit.ts';
import { intruder } from './rightful.ts';

/** No entry may state a fact twice, or with two figures for the same time, or have only facts of another one, and no two may have the same summary. */
export function doubleMisfits(knowledge: Knowledge): Misfit[] {
  const texts = new Map([...knowledge.entries].map(([id, entry]) => [id, textsOf(entry)]));
  const twice = [...texts].flatMap(([id, own]) => factsTwice(id, own));
  const twins = [...knowledge.entries.values()].flatMap(figureTwins);
  return [...twice, ...twins, ...summariesTwice(knowledge), ...onlyBorrowed(knowledge, texts)];
}

/** A sentence of an entry's facts, with its place. */
type Text = { readonly path: PropertyKey[]; readonly text: string };

function textsOf(entry: Entry): Text[] {
  return statementsIn(entry).flatMap(({ path, value: { text } }) =>
    text === undefined ? [] : [{ path: [...path, 'text'], text }],
  );
}

function summariesTwice(knowledge: Knowledge): Misfit[] {
  const claims = Array.from(knowledge.entries, ([id, { summary }]) => ({ id, value: summary }));
  const messageOf = (owner: string): string => `expected a summary of its own, got the summary of ${owner}`;
  return claimedTwice(knowledge, claims, 'summary', messageOf);
}

function factsTwice(id: string, texts: readonly Text[]): Misfit[] {
  const said = new Map<string, Spot>();
  return texts.flatMap(({ path, text }): Misfit[] => {
    const other = said.get(text);
    said.set(text, other ?? { id, path });
    const message = 'expected each fact once, got the same text as another fact of this entry';
    return other ? [{ id, path, of: 'value', message, other }] : [];
  });
}

/** Money and percentages in a sentence. */
const FIGURE = /\$\d[\d,.]*\d|\$\d|\d[\d.]*(?= ?%)/g;

/**
 * Two facts that differ in one sum or percentage alone, by the same source and for the same time: an old version that
 * stayed beside the new one, as after a merge by hand.
 */
function figureTwins(entry: Entry): Misfit[] {
  const said = new Map<string, { readonly spot: Spot; readonly figures: readonly string[] }>();
  return statementsIn(entry).flatMap(({ path, value: { text, source, asOf } }): Misfit[] => {
    const figures: readonly string[] = text?.match(FIGURE) ?? [];
    if (text === undefined || figures.length === 0) return [];
    const like = [text.replace(FIGURE, '#'), source, asOf].join('\n');
    const spot = { id: entry.id, path: [...path, 'text'] };
    const other = said.get(like);
    said.set(like, other ?? { spot, figures });
    const differing = figures.flatMap((figure, at) => (figure === other?.figures[at] ? [] : [at]));
    const [at = 0] = differing;
    if (!other || differing.length !== 1) return [];
    const message = `expected one figure, got ${figures[at]} here and ${other.figures[at]} in a fact that is the same but for this: take the wrong one out`;
    return [{ ...spot, of: 'value', message, other: other.spot }];
  });
}

/** An entry with nothing but the facts of another one is a copy of it, whatever its names are. */
function onlyBorrowed(knowledge: Knowledge, texts: ReadonlyMap<string, readonly Text[]>): Misfit[] {
  const holders = new Map<string, Set<string>>();
  for (const [id, own] of texts)
    for (const { text } of own) holders.set(text, (holders.get(text) ?? new Set()).add(id));
  return [...texts].flatMap(([id, own]): Misfit[] => {
    const [first = new Set<string>(), ...more] = own.flatMap(({ text }) => holders.get(text) ?? []);
    const others = [...first].filter((other) => other !== id && more.every((ids) => ids.has(other)));
    const original = others.find((other) => intruder(knowledge, id, other) === id);
    if (more.length === 0 || original === undefined) return [];
    const message = `expected facts of its own, got only facts of ${original}: write its own, or delete the file`;
    return [{ id, path: ['title'], of: 'key', message }];
  });
}
