import { usd } from '../format.ts';
import { TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { INK, MUTED, seriesColor } from './palette.ts';
import { lightOf } from './pay-bar.ts';
import { boxAt, lineAt, textAt } from './svg.ts';

/** A text of a pay chart; strong text stands out from the rest. */
export function payLabel(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  strong = false,
): string {
  return textAt(x, y, text, {
    size: TEXT_SIZE,
    fill: strong ? INK : MUTED,
    anchor,
    ...(strong ? { weight: 'bold' } : {}),
  });
}

/** The median of all occupations, as a dashed line across a chart. */
export function allLine(x: number, from: number, to: number): string {
  return lineAt([x, from], [x, to], { stroke: INK, width: 3, dash: '9 6' });
}

/** The legend of the dashed line. */
export function allLegend(all: number, y: number): string[] {
  return [
    lineAt([0, y - 10], [42, y - 10], { stroke: INK, width: 3, dash: '9 6' }),
    payLabel(54, y, `Median of all occupations: ${usd(all)}`, 'start'),
  ];
}

/** The legend of the parts of a bar. */
export function barLegend(y: number): string[] {
  const color = seriesColor(0);
  const swatches: [string, string, number][] = [
    ['8 of 10 earners', lightOf(color), 42],
    ['middle half', color, 42],
    ['median', INK, 8],
  ];
  let x = 0;
  return swatches.map(([text, fill, width]) => {
    const at = x;
    x += width + 12 + textWidth(text, TEXT_SIZE) + 30;
    return (
      boxAt({ x: at, y: y - 22, width, height: 24 }, { fill }) + payLabel(at + width + 12, y, text, 'start')
    );
  });
}
