import { SCHOOLING } from './schema/credential.ts';

const DEGREELESS: readonly string[] = ['none', 'high-school', 'certificate'];
/** The schooling that may be all somebody has: what asks for less is open to them too. */
const AT_MOST: readonly string[] = ['high-school', 'associate', 'bachelor'];

const LADDER: readonly string[] = SCHOOLING.filter((level) => level !== 'varies');

/** How far up the ladder a level of schooling is; undefined if it varies. */
export function schoolingRank(level: string): number | undefined {
  if (level === 'doctorate') return LADDER.length;
  const at = LADDER.indexOf(level);
  return at < 0 ? undefined : at;
}

/** The least schooling itself, and the limits that it stays within. */
export function schoolingValues(least: string): string[] {
  const needs = LADDER.indexOf(least);
  const within = AT_MOST.filter((most) => needs >= 0 && needs <= LADDER.indexOf(most));
  return [
    ...(DEGREELESS.includes(least) ? ['no-degree'] : []),
    ...within.map((most) => `at-most-${most}`),
    least,
  ];
}

/** Limits on schooling in the words of a list's title. */
export const SCHOOLING_LABELS: ReadonlyMap<string, string> = new Map([
  ['no-degree', 'without a degree'],
  ['at-most-high-school', 'with a high school diploma or less'],
  ['at-most-associate', 'with an associate degree or less'],
  ['at-most-bachelor', "with a bachelor's degree or less"],
  ['none', 'with no schooling asked for'],
  ['high-school', 'with a high school diploma'],
  ['associate', 'with an associate degree'],
  ['bachelor', "with a bachelor's degree"],
  ['master', "with a master's degree"],
  ['certificate', 'with a certificate program'],
  ['doctorate', 'with a doctorate'],
  ['varies', 'with schooling that varies'],
]);
