import { type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import type { Comparison, Entry } from '../../knowledge/schema/entry.ts';
import type { Line, Section } from '../card.ts';
import { issuerOf } from '../issuer.ts';
import { type Aspect, isSame, oneGroupLine } from './aspects.ts';
import { sharedFrom } from './cell-sources.ts';

/** One aspect: what is said of each entry, or once if it is the same. */
export function aspectSection(aspect: Aspect, entries: readonly Entry[], knowledge: Knowledge): Section {
  const { name, lines } = aspect;
  const [first] = lines;
  if (first && isSame(aspect))
    return {
      name,
      lines: [
        underHead(entries.length === 2 ? 'The same for both:' : 'The same for each:', together(lines, first)),
        ...oneGroupLine(aspect, entries, knowledge),
      ],
    };
  return {
    name,
    lines: entries.map((entry, index) => {
      const line = lines[index];
      return line
        ? { ...underHead(shortName(entry), line), ...checkWithIssuer(entry, entries) }
        : { head: shortName(entry), text: 'no sourced statement' };
    }),
  };
}

/** About each thing its own issuer is asked, whoever else a guide to both quotes. */
function checkWithIssuer(entry: Entry, entries: readonly Entry[]): Pick<Line, 'checkWith' | 'notWith'> {
  const own = issuerOf(entry);
  const issuers = entries
    .filter(({ kind }) => kind === 'credentials' || kind === 'organizations')
    .map(issuerOf);
  return { checkWith: own, notWith: issuers.flatMap((issuer) => (issuer && issuer !== own ? [issuer] : [])) };
}

/** What is true of each rests on the sources of all. */
function together(lines: Aspect['lines'], first: Line): Line {
  const from = sharedFrom(lines);
  return from ? { ...first, from } : first;
}

/**
 * A line under the name of its entry; a heading of its own stays before the text. Cells are short: who reports each
 * would be longer than what they say.
 */
function underHead(head: string, line: Line): Line {
  const own = line.head ? `${line.head}${WHEN.test(line.text) ? '' : ':'} ` : '';
  return { ...line, head, text: `${own}${line.text}`, unnamed: true };
}

/** "From coder in 1–2 years: CPC": when a step can be made goes on with the heading before it. */
const WHEN = /^(in \d|within |right away|at any time)/;

/** The aspects in which all are the same, in one section. */
export function sameSection(
  same: readonly Aspect[],
  entries: readonly Entry[],
  knowledge: Knowledge,
): Section {
  return {
    name: 'The same for each',
    lines: same.flatMap((aspect) => {
      const { name, lines } = aspect;
      const [first] = lines;
      if (!first) return [];
      return [underHead(`${name}:`, together(lines, first)), ...oneGroupLine(aspect, entries, knowledge)];
    }),
  };
}

/** When to choose which, as moderators wrote it. */
export function verdictSection(
  { choose, either }: NonNullable<Comparison['verdict']>,
  entries: readonly Entry[],
): Section {
  const lines = entries.map(
    (entry): Line => ({ head: `Choose ${shortName(entry)} if`, text: choose[entry.id] ?? '' }),
  );
  return {
    name: 'Which one',
    lines: [...lines, ...(either ? [{ head: 'Either is fine if', text: either }] : [])],
  };
}
