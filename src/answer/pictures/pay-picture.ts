import type { Picture } from '../../reply.ts';
import { usd } from '../format.ts';
import { framed } from './frame.ts';
import type { Pay } from './pay-bar.ts';
import { payOfOne } from './pay-of-one.ts';
import { payOfSeveral } from './pay-of-several.ts';

type PayChart = {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly source: string;
  readonly rows: readonly Pay[];
  /** The median of all occupations, if known. */
  readonly all?: number | undefined;
};

/** Pay of one or several occupations on one scale, with the median of all occupations. */
export function payPicture(chart: PayChart): Picture {
  const { name, title, period, source, rows, all } = chart;
  const [only] = rows;
  const drawn = rows.length === 1 && only ? payOfOne(only, all) : payOfSeveral(rows, all);
  return framed({ name, title, source, unit: `US dollars a year, ${period}`, alt: altText(chart) }, drawn);
}

/** The chart in words, for those who cannot see it. */
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
