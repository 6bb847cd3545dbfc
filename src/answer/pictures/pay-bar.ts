import { INK, mix } from './palette.ts';
import type { Scale } from './scale.ts';
import { boxAt, element } from './svg.ts';

/** What one occupation pays; null if BLS does not publish the figure. */
export type Pay = {
  readonly label: string;
  readonly median: number;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
};

/** The color of a bar outside its middle half. */
export function lightOf(color: string): string {
  return mix('#ffffff', color, 0.38);
}

/** Light from the lowest to the highest tenth, strong in the middle half, with a mark at the median. */
export function payBar(
  pay: Pay,
  x: Scale,
  { y, height, color }: { y: number; height: number; color: string },
): string {
  const { p10, p25, p75, p90, median } = pay;
  const light = lightOf(color);
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
    boxAt({ x: x(median) - 3.5, y: y - 6, width: 7, height: height + 12 }, { fill: INK }),
  ].join('');
}

/** BLS does not publish the highest pay of some occupations: an arrow shows that the bar goes on. */
function openEnd(x: number, { y, height }: { y: number; height: number }, fill: string): string {
  const tip = `M ${x + 6} ${y} L ${x + 30} ${y + height / 2} L ${x + 6} ${y + height} Z`;
  return element('path', { d: tip, fill });
}

/** The lowest and highest figures of several occupations and, if known, the median of all. */
export function extent(rows: readonly Pay[], all: number | undefined): [number, number] {
  const values = rows.flatMap(({ p10, p25, median, p75, p90 }) => [p10, p25, median, p75, p90, all ?? null]);
  const known = values.filter((value) => value !== null);
  return [Math.min(...known), Math.max(...known)];
}
