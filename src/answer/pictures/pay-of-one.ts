import { usd } from '../format.ts';
import { INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { MUTED, seriesColor } from './palette.ts';
import { extent, type Pay, payBar } from './pay-bar.ts';
import { allLegend, allLine, payLabel } from './pay-labels.ts';
import { centered, type Scale, scale } from './scale.ts';
import { element, lineAt } from './svg.ts';

/** A large bar for one occupation: every figure is labeled, so there is no axis. */
export function payOfOne(pay: Pay, all: number | undefined): { svg: string; height: number } {
  const x = scale(extent([pay], all), [16, INNER - 16]);
  const median = `Median ${usd(pay.median)}`;
  const at = centered(x(pay.median), textWidth(median, TEXT_SIZE, 'bold'), INNER);
  const parts = [
    ...(all === undefined ? [] : [allLine(x(all), 44, 138)]),
    payLabel(at, 26, median, 'middle', true),
    payBar(pay, x, { y: 62, height: 58, color: seriesColor(0) }),
    ...middleHalf(pay, x),
    ...ends(pay, x),
  ];
  if (all === undefined) return { svg: parts.join(''), height: 256 };
  return { svg: [...parts, ...allLegend(all, 290)].join(''), height: 300 };
}

/** A bracket below the box, with the two figures that half of all earners lie between. */
function middleHalf({ p25, p75, p10, p90 }: Pay, x: Scale): string[] {
  if (p25 === null || p75 === null) return [];
  const text = `Middle half ${usd(p25)}–${usd(p75)}`;
  const half = textWidth(text, TEXT_SIZE) / 2 + 14;
  const [low, high] = [p10 === null ? 0 : x(p10), p90 === null ? INNER : x(p90)];
  const at = Math.min(Math.max((x(p25) + x(p75)) / 2, low + half), high - half);
  const bracket = `M ${x(p25)} 130 V 140 H ${x(p75)} V 130`;
  return [
    element('path', { d: bracket, fill: 'none', stroke: MUTED, 'stroke-width': 2 }),
    payLabel(at, 172, text, 'middle'),
  ];
}

/** The ends of the bar, each with a line down to its label. */
function ends({ p10, p90 }: Pay, x: Scale): string[] {
  const below = p10 === null ? 'not published' : `under ${usd(p10)}`;
  const above = p90 === null ? 'not published' : `over ${usd(p90)}`;
  const thread = (value: number | null): string[] =>
    value === null ? [] : [lineAt([x(value), 110], [x(value), 186], { stroke: MUTED })];
  return [
    ...thread(p10),
    ...thread(p90),
    payLabel(0, 214, 'Lowest-paid tenth', 'start'),
    payLabel(0, 248, below, 'start', true),
    payLabel(INNER, 214, 'Highest-paid tenth', 'end'),
    payLabel(INNER, 248, above, 'end', true),
  ];
}
