import type { Picture } from '../../reply.ts';
import { percent, spanOf } from '../format.ts';
import { framed, INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { INK, MUTED, QUIET, seriesColor } from './palette.ts';
import { scale } from './scale.ts';
import { boxAt, lineAt, textAt } from './svg.ts';
import { shorten } from './wrap.ts';

/** The change in jobs of one occupation over a whole period, in percent. */
type Growth = { readonly label: string; readonly percent: number };

type GrowthChart = {
  readonly name: string;
  readonly title: string;
  /** "2025–35" */
  readonly period: string;
  readonly source: string;
  readonly rows: readonly Growth[];
  /** All occupations in the same edition, if known. */
  readonly all?: number | undefined;
};

const ROW = 96;

/** Growth of one or several occupations compared with all occupations; percentages are for the whole period. */
export function growthPicture(chart: GrowthChart): Picture {
  const { name, title, period, source, rows, all } = chart;
  const bars = [
    ...rows.map((row, index) => ({ ...row, color: seriesColor(index) })),
    ...(all === undefined ? [] : [{ label: 'All occupations', percent: all, color: QUIET }]),
  ];
  const values = bars.map((row) => row.percent);
  const room = Math.max(...values.map((value) => textWidth(percent(value), TEXT_SIZE, 'bold'))) + 16;
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = scale([low, high], [low < 0 ? room : 2, high > 0 ? INNER - room : INNER - 2]);
  const drawn = bars.map(({ label, percent: value, color }, index) => {
    const y = index * ROW;
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    const figure = { size: TEXT_SIZE, fill: INK, weight: 'bold' } as const;
    return [
      textAt(0, y + 28, shorten(label, INNER, TEXT_SIZE), { size: TEXT_SIZE, fill: MUTED }),
      boxAt({ x: from, y: y + 40, width: Math.max(to - from, 3), height: 40 }, { fill: color }),
      value < 0
        ? textAt(from - 10, y + 70, percent(value), { ...figure, anchor: 'end' })
        : textAt(to + 10, y + 70, percent(value), figure),
    ].join('');
  });
  // The zero line stops at each name, so that it does not cross words.
  const zero = bars.map((_, index) =>
    lineAt([x(0), index * ROW + 34], [x(0), index * ROW + 86], { stroke: INK, width: 3 }),
  );
  const unit = `Change in the number of jobs over ${spanOf(period)}, ${period}`;
  const alt = `${title}: ${unit}. ${bars.map((row) => `${row.label}: ${percent(row.percent)}`).join('; ')}. Source: ${source}.`;
  return framed(
    { name, title, unit, source, alt },
    { svg: [...drawn, ...zero].join(''), height: bars.length * ROW },
  );
}
