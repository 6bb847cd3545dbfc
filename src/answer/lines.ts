import type { Knowledge } from '../knowledge/knowledge.ts';
import { MONTHS, yearsNamed, yearsOf } from '../knowledge/period.ts';
import type { Provenance } from '../knowledge/schema/fact.ts';
import { escapeMarkdown } from '../markdown.ts';
import { oncePer } from '../once.ts';
import type { Line } from './card.ts';
import { doubt } from './doubt.ts';

/** A statement as a line. */
export function lineOf(fact: Provenance & { text: string }): Line {
  return { text: fact.text, from: fact };
}

/** Provenance of the editors' own estimates; it has no period. */
export const ESTIMATE: Provenance = { source: [], asOf: '', sure: 'estimate' };

/**
 * Lines as Discord markdown, one per line. A figure carries its period; what is not confirmed says so: once below, if
 * it applies to several lines; otherwise after its line.
 */
export function linesMarkdown(lines: readonly Line[], knowledge: Knowledge, checkWith?: string): string {
  const notes = lines.map((line) =>
    line.from && !saysItself(line)
      ? doubt(line.from, knowledge, { ...line, checkWith: line.checkWith ?? checkWith })
      : '',
  );
  // A heading states nothing that could be doubted.
  const owed = notes.filter((_, index) => !lines[index]?.heads);
  const shared = sharedNotes(owed);
  const all = shared.length === 1 && owed.every((note) => note === shared[0]);
  const markOf = (note: string): string => (all ? '' : (MARKS[shared.indexOf(note)] ?? ''));
  const body = lines.map((line, index) => {
    const note = notes[index] ?? '';
    return shared.includes(note)
      ? lineMarkdown(line, knowledge, '', markOf(note))
      : lineMarkdown(line, knowledge, note);
  });
  const below = shared.map((note) => `_${escapeMarkdown([markOf(note), note].filter(Boolean).join(' '))}_`);
  return [...body, ...below].join('\n');
}

/** "Our estimate: three to five years": what calls itself an estimate needs no note that it is one. */
function saysItself({ text, from }: Line): boolean {
  return from?.sure === 'estimate' && /\bour (estimate|judgment|choice)\b/i.test(text);
}

/** The marks of notes that several lines share; this many are possible. */
const MARKS: readonly string[] = ['†', '‡'];
/** A note shorter than this may as well follow each line. */
const SHORT = 20;

/** The notes that apply to several lines, the most frequent first; a short one only if it applies to all. */
function sharedNotes(notes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const note of notes) if (note !== '') counts.set(note, (counts.get(note) ?? 0) + 1);
  return [...counts]
    .filter(([note, count]) => count > 1 && (note.length > SHORT || count === notes.length))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MARKS.length)
    .map(([note]) => note);
}

/** `doubtful` follows the line, or a `mark` for the note below the lines; a figure is followed by its period. */
function lineMarkdown(
  { head, text, from, link, timeless }: Line,
  knowledge: Knowledge,
  doubtful: string,
  mark = '',
): string {
  const period = from ? periodOf(text, from, doubtful, !timeless && isOld(from, knowledge)) : '';
  const notes = [period, doubtful].filter(Boolean).map(lowerFirst).join('; ');
  const sentence = `${escapeMarkdown(text)}${notes ? ` (${escapeMarkdown(notes)})` : ''}${mark && ` ${mark}`}`;
  const linked = link ? `[${sentence}](<${encodeLink(link)}>)` : sentence;
  return head ? `**${escapeMarkdown(head)}** ${linked}` : linked;
}

/** What was said this many years before the newest source, or earlier, is dated. */
const OLD = 10;

function isOld({ asOf }: Provenance, knowledge: Knowledge): boolean {
  const years = yearsNamed(asOf);
  // "2015–25" is of 2025, too.
  const newest = Math.max(...years, yearsOf(asOf)?.last ?? 0);
  return years.length > 0 && newest <= newestYearCited(knowledge) - OLD;
}

const newestYearCited = oncePer(({ sources }: Knowledge): number =>
  Math.max(...[...sources.values()].flatMap(({ read }) => yearsNamed(read).slice(0, 1))),
);

/** Neither a figure nor anything old must appear without its year. */
function periodOf(text: string, { asOf }: Provenance, doubtful: string, old: boolean): string {
  // A sentence without a figure that names a year is dated by it.
  if (!hasFigure(text) && (!old || yearsNamed(text).length > 0)) return '';
  // The editors' own estimates have no period.
  if (DATED.test(text) || asOf === '' || text.includes(asOf) || doubtful.includes(asOf)) return '';
  if (yearsNamed(asOf).some((year) => text.includes(String(year)))) return '';
  if (/\d{4}/.test(asOf)) return asOf;
  // A text with a year of its own is dated, even if its page is not.
  return /\b(19|20)\d{2}\b/.test(text) ? '' : `${asOf} page`;
}

/** Whether a text has a figure that can grow old; the year of an edition, or the number of a code set, is none. */
export function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(NO_FIGURES, '')) || IN_WORDS.test(text);
}

/** A text that ends with its own date in parentheses gets no second one. */
const DATED = new RegExp(`\\((?:about )?(?:(?:${MONTHS.join('|')}) )?(?:19|20)\\d{2}(?:–\\d{2,4})?\\)\\.?$`);

const SEVERAL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety';
const UNITS = 'years|months|weeks|days|hours|credits|units|percent|thirds|quarters|fifths';
/** "six years", "one hour", "two full weeks"; but neither "one of them" nor a "two-year degree", which is a name. */
const IN_WORDS = new RegExp(
  `\\bone (?:year|month|week|day|hour)\\b|\\b(?:${SEVERAL}) (?:or more |full |more |business )?(?:${UNITS})\\b`,
  'i',
);

/** Numbers that are names: code sets, occupations, regulations; and years, which date themselves. */
const NO_FIGURES =
  /\bICD-\d+(-\w+)?|\b\d{2}-\d{4}\b|\b\d+ CFR( Part)? [\d.]+|(?<![$\d,])\b(19|20)\d{2}(–\d{2,4})?\b/g;

function lowerFirst(text: string): string {
  return /^(Undated|About)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A link must not end its markdown early. */
function encodeLink(link: string): string {
  return link.replace(/[()<>\s]/g, (char) =>
    encodeURIComponent(char).replace('(', '%28').replace(')', '%29'),
  );
}
