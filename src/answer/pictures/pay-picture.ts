import type { Picture } from '../../reply.ts';
import { usd } from '../format.ts';
import { framed, INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { CARD, INK, MARK, MUTED, mix, RULE, seriesColor } from './palette.ts';
import { centered, type Scale, scale, ticks } from './scale.ts';
import { boxAt, element, lineAt, textAt } from './svg.ts';
import { shorten } from './wrap.ts';

/** What one occupation pays; null where BLS does not publish the cell. */
export type Pay = {
  readonly label: string;
  readonly median: number;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
};

export type PayChart = {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly source: string;
  readonly rows: readonly Pay[];
  /** The median of all occupations, where it is known. */
  readonly all?: number | undefined;
};

/** Pay of one or several occupations on one scale, beside the median of all occupations. */
export function payPicture(chart: PayChart): Picture {
  const { name, title, period, source, rows, all } = chart;
  const [only] = rows;
  const drawn = rows.length === 1 && only ? drawOne(only, all) : drawSeveral(rows, all);
  return framed({ name, title, source, unit: `US dollars a year, ${period}`, alt: altText(chart) }, drawn);
}

const label = (
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  strong = false,
): string =>
  textAt(x, y, text, {
    size: TEXT_SIZE,
    fill: strong ? INK : MUTED,
    anchor,
    ...(strong ? { weight: 'bold' } : {}),
  });

/** Room for one occupation: every figure stands at its place, so that no axis is needed. */
function drawOne(pay: Pay, all: number | undefined): { svg: string; height: number } {
  const x = scale(extent([pay], all), [16, INNER - 16]);
  const median = `Median ${usd(pay.median)}`;
  const at = centered(x(pay.median), textWidth(median, TEXT_SIZE, 'bold'), INNER);
  const parts = [
    ...(all === undefined ? [] : [allLine(x(all), 44, 138)]),
    label(at, 26, median, 'middle', true),
    bar(pay, x, { y: 62, height: 58, color: seriesColor(0) }),
    ...middleHalf(pay, x),
    ...ends(pay, x),
  ];
  if (all === undefined) return { svg: parts.join(''), height: 256 };
  return { svg: [...parts, ...allLegend(all, 290)].join(''), height: 300 };
}

/** A bracket below the box, with the two figures that hold half of all earners. */
function middleHalf({ p25, p75, p10, p90 }: Pay, x: Scale): string[] {
  if (p25 === null || p75 === null) return [];
  const text = `Middle half ${usd(p25)}–${usd(p75)}`;
  const half = textWidth(text, TEXT_SIZE) / 2 + 14;
  const [low, high] = [p10 === null ? 0 : x(p10), p90 === null ? INNER : x(p90)];
  const at = Math.min(Math.max((x(p25) + x(p75)) / 2, low + half), high - half);
  const bracket = `M ${x(p25)} 130 V 140 H ${x(p75)} V 130`;
  return [
    element('path', { d: bracket, fill: 'none', stroke: MUTED, 'stroke-width': 2 }),
    label(at, 172, text, 'middle'),
  ];
}

/** The ends of the bar, each with a thread down to its words. */
function ends({ p10, p90 }: Pay, x: Scale): string[] {
  const below = p10 === null ? 'not published' : `under ${usd(p10)}`;
  const above = p90 === null ? 'not published' : `over ${usd(p90)}`;
  const thread = (value: number | null): string[] =>
    value === null ? [] : [lineAt([x(value), 110], [x(value), 186], { stroke: MUTED })];
  return [
    ...thread(p10),
    ...thread(p90),
    label(0, 214, 'Lowest-paid tenth', 'start'),
    label(0, 248, below, 'start', true),
    label(INNER, 214, 'Highest-paid tenth', 'end'),
    label(INNER, 248, above, 'end', true),
  ];
}

const ROW = 98;

/** One row for each, on a shared axis. */
function drawSeveral(rows: readonly Pay[], all: number | undefined): { svg: string; height: number } {
  const steps = ticks(...extent(rows, all), 5);
  const x = scale([steps[0] ?? 0, steps.at(-1) ?? 1], [36, INNER - 36]);
  const bottom = rows.length * ROW;
  const axis = steps.map((step) => [
    lineAt([x(step), 0], [x(step), bottom], { stroke: RULE }),
    label(x(step), bottom + 32, step === 0 ? '$0' : `$${step / 1000}k`, 'middle'),
  ]);
  const drawn = rows.map((pay, index) => {
    const y = index * ROW;
    const figure = usd(pay.median);
    const room = INNER - textWidth(figure, TEXT_SIZE, 'bold') - 24;
    return [
      // The name stands on the card's color, so that no grid line runs through it.
      knockout(0, y, shorten(pay.label, room, TEXT_SIZE)),
      label(0, y + 30, shorten(pay.label, room, TEXT_SIZE), 'start'),
      label(INNER, y + 30, figure, 'end', true),
      bar(pay, x, { y: y + 44, height: 40, color: seriesColor(index) }),
    ].join('');
  });
  const line = all === undefined ? '' : allLine(x(all), 0, bottom);
  const legend = [...barLegend(bottom + 84), ...(all === undefined ? [] : allLegend(all, bottom + 124))];
  return {
    svg: [...axis.flat(), line, ...drawn, ...legend].join(''),
    height: bottom + (all === undefined ? 94 : 134),
  };
}

function knockout(x: number, y: number, text: string): string {
  return boxAt(
    { x, y: y + 4, width: textWidth(text, TEXT_SIZE) + 8, height: 36 },
    { fill: CARD, 'fill-opacity': 0.85 },
  );
}

/** Light from the lowest to the highest tenth, strong in the middle half, a mark at the median. */
function bar(pay: Pay, x: Scale, { y, height, color }: { y: number; height: number; color: string }): string {
  const { p10, p25, p75, p90, median } = pay;
  const light = mix('#ffffff', color, 0.38);
  const from = x(p10 ?? p25 ?? median);
  const to = x(p90 ?? p75 ?? median);
  const inset = height * 0.22;
  const thin = { y: y + inset, height: height - 2 * inset };
  return [
    boxAt({ x: from, width: to - from, ...thin }, { fill: light }),
    ...(p90 === null ? [openEnd(to, thin, light)] : []),
    ...(p25 === null || p75 === null
      ? []
      : [boxAt({ x: x(p25), width: x(p75) - x(p25), y, height }, { fill: color })]),
    boxAt({ x: x(median) - 6, y: y - 6, width: 12, height: height + 12 }, { fill: '#ffffff' }),
    boxAt({ x: x(median) - 3.5, y: y - 6, width: 7, height: height + 12 }, { fill: MARK }),
  ].join('');
}

/** BLS does not publish the highest pay of some occupations: an arrow says that it goes on. */
function openEnd(x: number, { y, height }: { y: number; height: number }, fill: string): string {
  const tip = `M ${x + 6} ${y} L ${x + 30} ${y + height / 2} L ${x + 6} ${y + height} Z`;
  return element('path', { d: tip, fill });
}

function allLine(x: number, from: number, to: number): string {
  return lineAt([x, from], [x, to], { stroke: MARK, width: 3, dash: '9 6' });
}

function allLegend(all: number, y: number): string[] {
  return [
    lineAt([0, y - 10], [42, y - 10], { stroke: MARK, width: 3, dash: '9 6' }),
    label(54, y, `Median of all occupations: ${usd(all)}`, 'start'),
  ];
}

function barLegend(y: number): string[] {
  const color = seriesColor(0);
  const swatches: [string, string, number][] = [
    ['8 of 10 earners', mix('#ffffff', color, 0.38), 42],
    ['middle half', color, 42],
    ['median', MARK, 8],
  ];
  let x = 0;
  return swatches.map(([text, fill, width]) => {
    const at = x;
    x += width + 12 + textWidth(text, TEXT_SIZE) + 30;
    return (
      boxAt({ x: at, y: y - 22, width, height: 24 }, { fill }) + label(at + width + 12, y, text, 'start')
    );
  });
}

function extent(rows: readonly Pay[], all: number | undefined): [number, number] {
  const values = rows.flatMap(({ p10, p25, median, p75, p90 }) => [p10, p25, median, p75, p90, all ?? null]);
  const known = values.filter((value) => value !== null);
  return [Math.min(...known), Math.max(...known)];
}

function altText({ title, period, rows, all, source }: PayChart): string {
  const each = rows.map(({ label: name, median, p10, p25, p75, p90 }) => {
    const middle = p25 === null || p75 === null ? '' : `; middle half ${usd(p25)}–${usd(p75)}`;
    const low = p10 === null ? '' : `; lowest-paid tenth under ${usd(p10)}`;
    const high =
      p90 === null ? '; highest-paid tenth not published' : `; highest-paid tenth over ${usd(p90)}`;
    return `${name}: median ${usd(median)}${middle}${low}${high}.`;
  });
  const yardstick = all === undefined ? '' : ` Median of all occupations: ${usd(all)}.`;
  return `${title}, US dollars a year, ${period}. ${each.join(' ')}${yardstick} Source: ${source}.`;
}
