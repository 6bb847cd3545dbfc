import type { Weight } from '../../pictures/fonts.ts';
import type { Picture } from '../../reply.ts';
import { type Frame, framed, INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { CARD, INK, MUTED, mix, QUIET, SERIES } from './palette.ts';
import { type Direction, type Layout, layOut } from './path-layout.ts';
import { boxAt, element, textAt } from './svg.ts';
import { shorten, wrap } from './wrap.ts';

/** A place in the picture: where the member is, wants to be, passes through, or might pass through instead. */
export type Stop = {
  readonly id: string;
  readonly label: string;
  /** Follows the name, such as its years. */
  readonly note?: string | undefined;
  readonly look: 'from' | 'to' | 'step' | 'other';
};

/** An arrow between two places, with its years. */
export type Leg = {
  readonly from: string;
  readonly to: string;
  readonly label?: string | undefined;
  readonly look: 'path' | 'other' | 'sideways';
};

export type PathGraph = { readonly stops: readonly Stop[]; readonly legs: readonly Leg[] };
type PathChart = Frame & PathGraph;

const [BLUE = INK, , GREEN = INK] = SERIES;
const LINE = 34;
const PAD = { x: 16, y: 9 };

const STOP_LOOKS: Record<Stop['look'], { fill: string; ink: string; stroke: string }> = {
  from: { fill: BLUE, ink: '#ffffff', stroke: BLUE },
  to: { fill: mix(GREEN, '#000000', 0.25), ink: '#ffffff', stroke: mix(GREEN, '#000000', 0.25) },
  step: { fill: mix('#ffffff', BLUE, 0.12), ink: INK, stroke: BLUE },
  other: { fill: CARD, ink: MUTED, stroke: QUIET },
};

const LEG_LOOKS: Record<Leg['look'], { color: string; width: number; dash?: string }> = {
  path: { color: BLUE, width: 4.5 },
  other: { color: QUIET, width: 3 },
  sideways: { color: QUIET, width: 3.5, dash: '10 7' },
};

/** Career steps as boxes and arrows; the layout is the lowest one that fits the width. */
export function pathPicture({ stops, legs, ...frame }: PathChart, placed = fitted({ stops, legs })): Picture {
  const { layout, boxes } = placed;
  const shrink = Math.min(1, INNER / layout.width);
  const left = (INNER - layout.width * shrink) / 2;
  const arrows = legs.map((leg, index) => drawLeg(leg, layout.arrows[index]));
  const places = stops.map((stop, index) => drawStop(stop, boxes[index], layout.boxes[index]));
  const svg = element(
    'g',
    { transform: `translate(${Math.round(left)} 0) scale(${shrink.toFixed(3)})` },
    ...arrows,
    ...places,
  );
  return framed(frame, { svg, height: layout.height * shrink });
}

/** How tall the picture of a graph would be, without title and source. */
export function pathHeight({ layout }: Fitted): number {
  return layout.height * Math.min(1, INNER / layout.width);
}

/** Where the parts of a graph are in its picture. */
type Fitted = { readonly layout: Layout; readonly boxes: readonly Measured[] };

type Run = { readonly text: string; readonly weight: Weight };
type Measured = {
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
};

/** Layouts to try: across or down, in wide or narrow boxes. */
const SETTINGS: readonly (readonly [Direction, number])[] = [
  ['right', 500],
  ['right', 320],
  ['right', 230],
  ['down', 560],
  ['down', 320],
  ['down', 240],
  ['down', 200],
];
/** Beside a column of boxes, the one that they all lead to or come from stays narrow. */
const HUB = 220;

/** The lowest layout that fits the width; if none fits, the one that has to shrink least. */
export function fitted({ stops, legs }: PathGraph): Fitted {
  const at = new Map(stops.map(({ id }, index) => [id, index]));
  const arrows = legs.map(({ from, to, label }) => ({
    from: at.get(from) ?? 0,
    to: at.get(to) ?? 0,
    label: label === undefined ? undefined : { width: textWidth(label, TEXT_SIZE) + 20, height: LINE + 8 },
  }));
  const settings = SETTINGS.map(([direction, width]) => {
    const boxes = stops.map((stop) => {
      const hub = stops.length > 3 && direction === 'right' && (stop.look === 'from' || stop.look === 'to');
      return measure(stop, hub ? Math.min(width, HUB) : width);
    });
    return { layout: layOut(boxes, arrows, direction), boxes };
  });
  const cost = ({ layout }: Fitted): number => (layout.width <= INNER ? layout.height : 1e6 + layout.width);
  return settings.reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

/** The name on as many lines as it needs; the note after it if there is room, else below. */
function measure({ label, note }: Stop, width: number): Measured {
  const room = width - 2 * PAD.x;
  const lines: Run[][] = wrap(label, room, TEXT_SIZE, { lines: 4, weight: 'bold' }).map((text) => [
    { text, weight: 'bold' },
  ]);
  const last = lines.at(-1);
  if (note !== undefined && last) {
    const run: Run = { text: shorten(note, room, TEXT_SIZE), weight: 'regular' };
    if (lineWidth([...last, run]) <= room) last.push(run);
    else lines.push([run]);
  }
  const widest = Math.max(...lines.map(lineWidth));
  return { lines, width: widest + 2 * PAD.x, height: lines.length * LINE + 2 * PAD.y };
}

const SPACE = 12;

function lineWidth(runs: readonly Run[]): number {
  const widths = runs.map(({ text, weight }) => textWidth(text, TEXT_SIZE, weight));
  return widths.reduce((sum, width) => sum + width, 0) + (runs.length - 1) * SPACE;
}

function drawStop(
  { look }: Stop,
  box: Measured | undefined,
  center: { x: number; y: number } | undefined,
): string {
  if (!box || !center) return '';
  const { fill, ink, stroke } = STOP_LOOKS[look];
  const { width, height } = box;
  const [left, top] = [center.x - width / 2, center.y - height / 2];
  const text = box.lines.flatMap((runs, index) => {
    let x = center.x - lineWidth(runs) / 2;
    return runs.map((run) => {
      const at = x;
      x += textWidth(run.text, TEXT_SIZE, run.weight) + SPACE;
      return textAt(at, top + PAD.y + index * LINE + 26, run.text, {
        size: TEXT_SIZE,
        fill: ink,
        weight: run.weight,
      });
    });
  });
  return (
    boxAt({ x: left, y: top, width, height }, { fill, stroke, 'stroke-width': 3, rx: 10 }) + text.join('')
  );
}

function drawLeg({ label, look }: Leg, arrow: Layout['arrows'][number] | undefined): string {
  if (!arrow) return '';
  const { color, width, dash } = LEG_LOOKS[look];
  const { x, y } = arrow.tip;
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${arrow.angle.toFixed(1)})`;
  const words = { size: TEXT_SIZE, fill: look === 'path' ? INK : MUTED, anchor: 'middle' } as const;
  return [
    element('path', {
      d: arrow.curve,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dash,
    }),
    element('path', { d: 'M 1 0 L -16 -9 L -16 9 Z', fill: color, transform: place }),
    label !== undefined && arrow.label ? textAt(arrow.label.x, arrow.label.y + 8, label, words) : '',
  ].join('');
}
