import type { Facet } from '../../knowledge/facets.ts';
import { ALL_OCCUPATIONS, entryOf, type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import type { Entry, HistoryPoint, Occupation } from '../../knowledge/schema/entry.ts';
import { sureOf } from '../../knowledge/sureness.ts';
import type { Picture } from '../../reply.ts';
import { listing } from '../../wording.ts';
import { sharedPeriod } from '../facets/occupation.ts';
import { credit } from './credit.ts';
import { growthPicture } from './growth-picture.ts';
import { historyPicture, type Run } from './history-picture.ts';
import { payPicture } from './pay-picture.ts';

/** More rows would be too small to read. */
const MAX_ROWS = 4;

type Draw = (occupations: readonly Occupation[], knowledge: Knowledge) => Picture | undefined;

/** What is drawn for each facet of an occupation that has a picture. */
const FACET_PICTURES: Partial<Record<Facet, Draw>> = { pay: drawPay, growth: drawGrowth, jobs: drawHistory };

/**
 * The picture for an answer about occupations, or about roles by way of their occupations: pay for whole entries and
 * comparisons, else what fits the facet; none without figures to draw.
 */
export function occupationPictures(
  entries: readonly Entry[],
  facet: Facet | undefined,
  knowledge: Knowledge,
): Picture[] {
  const occupations = occupationsOf(entries, knowledge);
  if (occupations.length === 0) return [];
  const picture =
    facet === undefined
      ? (drawPay(occupations, knowledge) ?? drawHistory(occupations, knowledge))
      : FACET_PICTURES[facet]?.(occupations, knowledge);
  return picture ? [picture] : [];
}

/** Not for credentials: BLS does not count their holders, and a picture would look as if it did. */
function occupationsOf(entries: readonly Entry[], knowledge: Knowledge): Occupation[] {
  const found = entries.flatMap((entry) => {
    if (entry.kind === 'outlook') return entry;
    return entry.kind === 'roles' ? (entryOf(knowledge, 'outlook', entry.occupation) ?? []) : [];
  });
  return [...new Set(found)].filter(({ id }) => id !== ALL_OCCUPATIONS).slice(0, MAX_ROWS);
}

function drawPay(occupations: readonly Occupation[], knowledge: Knowledge): Picture | undefined {
  const surveys = occupations.flatMap((occupation) => {
    const [survey] = occupation.pay;
    const median = survey?.annual.median ?? null;
    if (!survey || median === null) return [];
    return [{ occupation, survey, row: { ...survey.annual, median, label: shortName(occupation) } }];
  });
  if (surveys.length === 0) return undefined;
  const all = entryOf(knowledge, 'outlook', ALL_OCCUPATIONS)?.pay[0];
  return payPicture({
    name: nameOf('pay', occupations),
    title: titleOf('Pay', occupations),
    period: listing([...new Set(surveys.map(({ survey }) => survey.asOf))]),
    source: credit(
      surveys.map(({ survey }) => survey),
      knowledge,
    ),
    rows: surveys.map(({ row }) => row),
    // A yardstick from another year would mislead.
    all: surveys.every(({ survey }) => survey.asOf === all?.asOf)
      ? (all?.annual.median ?? undefined)
      : undefined,
  });
}

/** Growth in the edition that is told first of those that all of them have. */
function drawGrowth(occupations: readonly Occupation[], knowledge: Knowledge): Picture | undefined {
  const period = sharedPeriod(occupations, knowledge);
  if (period === undefined) return undefined;
  const editions = occupations.flatMap((occupation) => {
    const edition = occupation.projections.find((one) => one.period === period);
    return edition ? [{ occupation, edition }] : [];
  });
  const yardstick = entryOf(knowledge, 'outlook', ALL_OCCUPATIONS)?.projections.find(
    (one) => one.period === period,
  );
  return growthPicture({
    name: nameOf('outlook', occupations),
    title: titleOf('Outlook', occupations),
    period,
    source: credit(
      editions.map(({ edition }) => edition),
      knowledge,
    ),
    rows: editions.map(({ occupation, edition }) => ({
      label: shortName(occupation),
      percent: edition.percent,
    })),
    all:
      editions.find(({ edition }) => edition.allOccupations !== undefined)?.edition.allOccupations ??
      yardstick?.percent,
  });
}

/** The history of one occupation; several in one picture could not be told apart. */
function drawHistory(occupations: readonly Occupation[], knowledge: Knowledge): Picture | undefined {
  const [occupation] = occupations;
  const history = occupation?.history ?? [];
  if (!occupation || occupations.length > 1 || history.length === 0) return undefined;
  const shown = history.map(({ points }) => ({
    jobs: surestOfEachYear(points, 'jobs', knowledge),
    pay: surestOfEachYear(points, 'median', knowledge),
  }));
  const points = shown.flatMap(({ jobs, pay }) => [...jobs, ...pay]);
  if (points.length < 2) return undefined;
  const runs = history.flatMap(({ classification }, index): Run[] => {
    const { jobs = [], pay = [] } = shown[index] ?? {};
    // A segment with only a share or a rate has no place on either panel.
    if (jobs.length + pay.length === 0) return [];
    return [
      {
        classification: classification.replace(` ${occupation.title}`, '').replaceAll(' ,', ','),
        jobs: jobs.map((point) => ({ year: point.year, value: point.jobs ?? 0 })),
        pay: pay.map((point) => ({ year: point.year, value: point.median ?? 0 })),
      },
    ];
  });
  return historyPicture({
    name: nameOf('history', occupations),
    title: `${shortName(occupation)} over the years`,
    source: credit(points, knowledge),
    runs,
  });
}

/** The points that have the figure, one per year: if a year appears twice, the surer one. */
function surestOfEachYear(
  points: readonly HistoryPoint[],
  figure: 'jobs' | 'median',
  knowledge: Knowledge,
): HistoryPoint[] {
  const sure = (point: HistoryPoint): boolean => sureOf(knowledge, point) === 'confirmed';
  const byYear = new Map<number, HistoryPoint>();
  for (const point of points.filter((one) => one[figure] !== undefined)) {
    const known = byYear.get(point.year);
    if (!known || (sure(point) && !sure(known))) byYear.set(point.year, point);
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function titleOf(what: string, occupations: readonly Occupation[]): string {
  const [only] = occupations;
  return occupations.length === 1 && only ? `${shortName(only)}: ${what.toLowerCase()}` : `${what} compared`;
}

function nameOf(what: string, occupations: readonly Occupation[]): string {
  const [only] = occupations;
  return occupations.length === 1 && only ? `${what}-${shortName(only)}` : `${what}-compared`;
}
