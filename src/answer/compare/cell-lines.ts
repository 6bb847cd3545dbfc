import { foldedWords } from '../../knowledge/fold-name.ts';
import type { Kind } from '../../knowledge/kinds.ts';
import { type Knowledge, namesOf, ofKind, shortName } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/schema/entry.ts';
import type { FacetFact, Provenance } from '../../knowledge/schema/fact.ts';
import { singular } from '../../knowledge/singular.ts';
import type { Line } from '../card.ts';
import { hasPlan } from '../entry-card.ts';
import { facetLines } from '../facets/facet-lines.ts';
import { lineOf } from '../lines.ts';

/**
 * The first statement with those after it from the same source, as far as there is room: the first of several routes
 * alone would look like the only one.
 */
export function joinedLine(lines: readonly Line[], room: number): Line | undefined {
  const [first, ...others] = lines;
  if (!first || first.head !== undefined) return first;
  const texts = [first.text];
  for (const { head, text, from } of others) {
    const longer = texts.join(' ').length + 1 + text.length;
    if (head !== undefined || longer > room || !isFromSame(first.from, from)) break;
    texts.push(text);
  }
  return { ...first, text: texts.join(' ') };
}

function isFromSame(one: Provenance | undefined, other: Provenance | undefined): boolean {
  const key = (from: Provenance | undefined) => JSON.stringify([from?.source, from?.asOf, from?.sure]);
  return key(one) === key(other);
}

/** The first statement that names the entry: what is true of a whole field tells nobody which of two to choose. */
export function lineNaming(entry: Entry, lines: readonly Line[]): Line | undefined {
  const name = foldedWords(shortName(entry)).join(' ');
  return lines.find(({ text }) => ` ${foldedWords(text).join(' ')} `.includes(` ${name} `)) ?? lines[0];
}

/** Terms and organizations have no duties of their own: their facts tell who works with them. */
const WITHOUT_DUTIES: readonly Kind[] = ['terms', 'organizations'];

/** An entry's first duty of its own: a sentence that begins with the name of another role is about that role. */
export function ownDuty(entry: Entry, knowledge: Knowledge): Line | undefined {
  if (WITHOUT_DUTIES.includes(entry.kind)) return undefined;
  const own = namesOf(entry).map(inSingular);
  const others = [...ofKind(knowledge, 'roles'), ...ofKind(knowledge, 'outlook')]
    .flatMap(({ title, short }) => (short ? [title, short] : [title]))
    .map(inSingular)
    .filter((name) => !own.includes(name));
  const lines = facetLines(entry, 'duties', knowledge);
  const isOthers = (at: number): boolean => {
    const said = inSingular(lines[at]?.text ?? '');
    // "They" are whoever the sentence before was about.
    if (at > 0 && /^(they|their|it) /.test(said)) return isOthers(at - 1);
    return !own.some((name) => begins(said, name)) && others.some((name) => begins(said, name));
  };
  return lines.find((_, at) => !isOthers(at));
}

/** "Clinical data managers" → "clinical data manager" */
function inSingular(text: string): string {
  return foldedWords(text).map(singular).join(' ');
}

function begins(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} `);
}

/** The best line to tell terms, settings or organizations apart, or else the first fact without a facet. */
export function furtherLine(entry: Entry): Line | undefined {
  if (hasPlan(entry) || !('facts' in entry)) return undefined;
  const facts: readonly FacetFact[] = entry.facts ?? [];
  const fact =
    facts.find(({ facet }) => facet === 'difference') ?? facts.find(({ facet }) => facet === undefined);
  return fact && lineOf(fact);
}
