import { type Format, Graphviz } from '@hpcc-js/wasm-graphviz';

/** What to place: boxes of known size, and arrows that may need room for a label. */
type Box = { readonly width: number; readonly height: number };
type Arrow = { readonly from: number; readonly to: number; readonly label?: Box | undefined };
export type Direction = 'down' | 'right';

/** Where everything is, from 0, 0 at the top left; boxes and labels by their centers. */
export type Layout = Box & {
  readonly boxes: readonly Point[];
  readonly arrows: readonly {
    readonly curve: string;
    readonly tip: Point;
    readonly angle: number;
    readonly label?: Point | undefined;
  }[];
};
type Point = { readonly x: number; readonly y: number };

// Loaded once with the program, so that layouts, and thus answers, need not wait.
const graphviz = await Graphviz.load();
/** Positions without drawing instructions, five times as fast as `json`; the package's types leave it out. */
const PLACES_ONLY = 'json0' as string as Format;

/**
 * Lays out a graph with Graphviz, which gives positions only: drawing is up to the caller. Takes about a millisecond.
 */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[], direction: Direction): Layout {
  const [rankdir, ranksep, nodesep] = direction === 'down' ? ['TB', 0.3, 0.3] : ['LR', 0.5, 0.18];
  const dot = [
    `digraph { rankdir=${rankdir}; nodesep=${nodesep}; ranksep=${ranksep}; node [shape=box fixedsize=true label=""];`,
    ...boxes.map(
      ({ width, height }, index) => `n${index} [width=${inches(width)} height=${inches(height)}];`,
    ),
    ...arrows.map(({ from, to, label }) => `n${from} -> n${to}${label ? ` [label=${room(label)}]` : ''};`),
    '}',
  ].join('\n');
  return read(JSON.parse(graphviz.layout(dot, PLACES_ONLY, 'dot')) as Drawn);
}

/** An empty table tells Graphviz the size of a label whose text it must not measure. */
function room({ width, height }: Box): string {
  const size = `WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"`;
  return `<<TABLE BORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" ${size}><TR><TD></TD></TR></TABLE>>`;
}

function inches(points: number): string {
  return (points / 72).toFixed(4);
}

/** The part of Graphviz's JSON that is used; its y axis points up. */
type Drawn = {
  readonly bb: string;
  readonly objects: readonly { readonly pos: string }[];
  readonly edges?: readonly { readonly pos: string; readonly lp?: string }[];
};

function read({ bb, objects, edges = [] }: Drawn): Layout {
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  const point = (text: string | undefined): Point => {
    const [x = 0, y = 0] = (text ?? '').split(',').map(Number);
    return { x, y: height - y };
  };
  return {
    width,
    height,
    boxes: objects.map(({ pos }) => point(pos)),
    arrows: edges.map(({ pos, lp }) => {
      const [end, ...points] = pos.split(' ');
      const [start, ...rest] = points.map(point);
      const tip = point(end?.replace('e,', ''));
      const last = rest.at(-1) ?? tip;
      const write = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
      return {
        curve: `M ${write(start ?? tip)} C ${rest.map(write).join(' ')}`,
        tip,
        angle: (Math.atan2(tip.y - last.y, tip.x - last.x) * 180) / Math.PI,
        ...(lp ? { label: point(lp) } : {}),
      };
    }),
  };
}
