import { usd } from '../format.ts';
import { INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { CARD, RULE, seriesColor } from './palette.ts';
import { extent, type Pay, payBar } from './pay-bar.ts';
import { allLegend, allLine, barLegend, payLabel } from './pay-labels.ts';
import { scale, ticks } from './scale.ts';
import { boxAt, lineAt } from './svg.ts';
import { shorten } from './wrap.ts';

const ROW = 98;

/** One row for each, on a shared axis. */
export function payOfSeveral(rows: readonly Pay[], all: number | undefined): { svg: string; height: number } {
  const steps = ticks(...extent(rows, all), 5);
  const x = scale([steps[0] ?? 0, steps.at(-1) ?? 1], [36, INNER - 36]);
  const bottom = rows.length * ROW;
  const axis = steps.map((step) => [
    lineAt([x(step), 0], [x(step), bottom], { stroke: RULE }),
    payLabel(x(step), bottom + 32, step === 0 ? '$0' : `$${step / 1000}k`, 'middle'),
  ]);
  const drawn = rows.map((pay, index) => {
    const y = index * ROW;
    const figure = usd(pay.median);
    const room = INNER - textWidth(figure, TEXT_SIZE, 'bold') - 24;
    return [
      // The name has a background in the card's color, so that no grid line crosses it.
      knockout(0, y, shorten(pay.label, room, TEXT_SIZE)),
      payLabel(0, y + 30, shorten(pay.label, room, TEXT_SIZE), 'start'),
      payLabel(INNER, y + 30, figure, 'end', true),
      payBar(pay, x, { y: y + 44, height: 40, color: seriesColor(index) }),
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
