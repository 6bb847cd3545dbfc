import type { Picture } from '../../reply.ts';
import { count } from '../../wording.ts';
import { usd } from '../format.ts';
import { framed, INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { CARD, INK, inkOn, MUTED, QUIET, RULE, seriesColor } from './palette.ts';
import { centered, type Scale, scale, ticks } from './scale.ts';
import { element, lineAt, textAt } from './svg.ts';
import { shorten } from './wrap.ts';

/** The figure of one year. */
type Dot = { readonly year: number; readonly value: number };

/** Figures under one classification, which are never joined to those of another. */
export type Run = {
  readonly classification: string;
  readonly jobs: readonly Dot[];
  readonly pay: readonly Dot[];
};

type HistoryChart = {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly runs: readonly Run[];
};

const LEFT = 96;
const PANEL = 124;
const KEY_ROW = 40;

type Series = 'jobs' | 'pay';
const PANELS: Record<
  Series,
  { heading: string; tick: (value: number) => string; say: (value: number) => string }
> = {
  jobs: {
    heading: 'Jobs (base years of the projections)',
    tick: (value) => (value >= 1000 ? `${count(value / 1000)}k` : String(value)),
    say: count,
  },
  pay: {
    heading: 'Median pay, US dollars a year',
    tick: (value) => (value === 0 ? '$0' : `$${value / 1000}k`),
    say: usd,
  },
};

/** The dated history: jobs and pay are two series, and a new classification is a gap, never a line. */
export function historyPicture({ name, title, source, runs }: HistoryChart): Picture {
  const shown = (['jobs', 'pay'] as const).filter((series) => runs.some((run) => run[series].length > 0));
  const years = runs.flatMap((run) => shown.flatMap((series) => run[series].map(({ year }) => year)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = scale([first, last], [LEFT + 14, INNER - 26]);
  const parts: string[] = [];
  let y = 0;
  for (const series of shown) {
    parts.push(panel(series, runs, x, y));
    y += PANEL + 62;
  }
  const marks = yearMarks(first, last).map((year) =>
    textAt(x(year), y + 26, String(year), { size: TEXT_SIZE, fill: MUTED, anchor: 'middle' }),
  );
  parts.push(...marks, ...key(runs, y + 76));
  const unit = runs.length > 1 ? 'A gap means a new method: do not compare across it' : `${first}–${last}`;
  const alt = altText({ title, source, runs }, shown, unit);
  return framed(
    { name, title, unit, source, alt },
    { svg: parts.join(''), height: y + 76 + runs.length * KEY_ROW - 20 },
  );
}

function panel(series: Series, runs: readonly Run[], x: Scale, top: number): string {
  const values = runs.flatMap((run) => run[series].map(({ value }) => value));
  // From zero, so that a small change looks small.
  const steps = ticks(0, Math.max(...values), 3);
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const y = scale([low, high], [top + 44 + PANEL, top + 58]);
  const { heading, tick } = PANELS[series];
  const grid = steps.map(
    (step) =>
      lineAt([LEFT, y(step)], [INNER, y(step)], { stroke: RULE }) +
      textAt(LEFT - 12, y(step) + 10, tick(step), { size: TEXT_SIZE, fill: MUTED, anchor: 'end' }),
  );
  const lines = runs.map((run, index) => runLine(run[series], index, x, y));
  return [
    textAt(0, top + 28, heading, { size: TEXT_SIZE, fill: MUTED, weight: 'bold' }),
    ...grid,
    ...breaks(runs).map((year) => breakMark(x(year), top + 46, top + 50 + PANEL)),
    ...lines,
    lastFigure(series, runs, x, y),
  ].join('');
}

/** The newest figure in words, above its dot, if there is room. */
function lastFigure(series: Series, runs: readonly Run[], x: Scale, y: Scale): string {
  const dots = runs.flatMap((run) => run[series]);
  const newest = dots.reduce<Dot | undefined>(
    (best, dot) => (best && best.year >= dot.year ? best : dot),
    undefined,
  );
  if (!newest) return '';
  const text = PANELS[series].say(newest.value);
  const width = textWidth(text, TEXT_SIZE, 'bold');
  // Right of the last gap, so that it is not taken for a figure of the classification before.
  const gap = breaks(runs).at(-1);
  const leftmost = gap === undefined ? 0 : x(gap) + 14 + width / 2;
  if (leftmost > INNER - width / 2) return '';
  const at = centered(Math.max(x(newest.year), leftmost), width, INNER);
  return textAt(at, y(newest.value) - 16, text, {
    size: TEXT_SIZE,
    fill: INK,
    weight: 'bold',
    anchor: 'middle',
  });
}

/** Halfway between the last year of one classification and the first of the next. */
function breaks(runs: readonly Run[]): number[] {
  const spans = runs.map(({ jobs, pay }) => [...jobs, ...pay].map(({ year }) => year));
  return spans.slice(1).map((next, index) => (Math.max(...(spans[index] ?? [])) + Math.min(...next)) / 2);
}

/** Two slanting strokes over the gap, as on a broken axis. */
function breakMark(x: number, from: number, to: number): string {
  const strokes = `M ${x - 9} ${to} L ${x - 3} ${from} M ${x + 3} ${to} L ${x + 9} ${from}`;
  return (
    element('path', { d: `M ${x - 9} ${to} L ${x - 3} ${from} H ${x + 9} L ${x + 3} ${to} Z`, fill: CARD }) +
    element('path', { d: strokes, fill: 'none', stroke: QUIET, 'stroke-width': 2.5 })
  );
}

function runLine(dots: readonly Dot[], index: number, x: Scale, y: Scale): string {
  const color = seriesColor(index);
  const points = dots.map(({ year, value }) => `${Math.round(x(year))},${Math.round(y(value))}`).join(' ');
  const circles = dots.map(({ year, value }) =>
    element('circle', { cx: x(year), cy: y(value), r: 7, fill: color, stroke: CARD, 'stroke-width': 2 }),
  );
  return [
    element('polyline', {
      points,
      fill: 'none',
      stroke: color,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
    }),
    ...circles,
  ].join('');
}

/** Which color stands for which classification. */
function key(runs: readonly Run[], top: number): string[] {
  return runs.map(({ classification }, index) => {
    const y = top + index * KEY_ROW;
    const color = seriesColor(index);
    return (
      element('circle', { cx: 16, cy: y - 9, r: 15, fill: color }) +
      textAt(16, y + 1, String(index + 1), {
        size: TEXT_SIZE,
        fill: inkOn(color),
        weight: 'bold',
        anchor: 'middle',
      }) +
      textAt(44, y, shorten(classification, INNER - 44, TEXT_SIZE), { size: TEXT_SIZE, fill: MUTED })
    );
  });
}

/** The first year, the last, and as many evenly spaced between as fit. */
function yearMarks(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / 5));
  const marks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => last - index * step,
  );
  return marks.reverse();
}

function altText(
  { title, source, runs }: Omit<HistoryChart, 'name'>,
  shown: readonly Series[],
  unit: string,
): string {
  const each = runs.map((run) => {
    const series = shown.map((one) => {
      const dots = run[one].map(({ year, value }) => `${year} ${PANELS[one].say(value)}`).join(', ');
      return dots ? `${one === 'jobs' ? 'jobs' : 'median pay'} ${dots}` : '';
    });
    return `${run.classification.split(/[;(]/)[0]?.trim()}: ${series.filter(Boolean).join('; ')}.`;
  });
  return `${title}, ${unit}. ${each.join(' A break, not joined. ')} Source: ${source}.`;
}
