import { TERRITORIES } from '../../knowledge/state-names.ts';
import type { Picture } from '../../reply.ts';
import { usd } from '../format.ts';
import { framed, INNER, TEXT_SIZE } from './frame.ts';
import { textWidth } from './measure.ts';
import { INK, inkOn, MUTED, mix, SERIES } from './palette.ts';
import { boxAt, element, textAt } from './svg.ts';
import { US_COLUMNS, US_ROWS, US_TILES } from './us-tiles.ts';

type StateMap = {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly source: string;
  /** By postal code; null where BLS does not publish the figure. */
  readonly medians: ReadonlyMap<string, number | null>;
  /** The states that were asked for, with their names. */
  readonly chosen: readonly { readonly state: string; readonly name: string }[];
};

const [BLUE = INK, VERMILION = INK] = SERIES;
/** Five classes from light to dark, told apart by lightness alone, so that everybody can. */
const CLASSES = [0.14, 0.36, 0.6, 1]
  .map((share) => mix('#ffffff', BLUE, share))
  .concat(mix(BLUE, '#000000', 0.5));
const NONE = '#e4e5e3';
const GAP = 5;
const TILE = { width: INNER / US_COLUMNS - GAP, height: 42 };

/** A tile-grid map colored by median pay: five classes with about the same number of states. */
export function mapPicture(map: StateMap): Picture {
  const { name, title, period, source, medians, chosen } = map;
  const known = [...medians.values()].filter((value) => value !== null).sort((a, b) => a - b);
  const bounds = classBounds(known);
  const tiles = US_TILES.map(({ state, column, row }) => {
    const value = medians.get(state) ?? null;
    const place = { x: column * (TILE.width + GAP), y: row * (TILE.height + GAP), ...TILE };
    return tile(state, place, value === null ? undefined : CLASSES[classOf(value, bounds)]);
  });
  // Drawn last, so that no neighbor covers the outline.
  const outline = US_TILES.filter(({ state }) => chosen.some((one) => one.state === state)).map(
    ({ column, row }) =>
      boxAt(
        { x: column * (TILE.width + GAP), y: row * (TILE.height + GAP), ...TILE },
        { fill: 'none', stroke: VERMILION, 'stroke-width': 8, rx: 6 },
      ),
  );
  const withheld = US_TILES.some(({ state }) => (medians.get(state) ?? null) === null);
  const bottom = US_ROWS * (TILE.height + GAP);
  const svg = [HATCH, ...tiles, ...outline, ...legend(bounds, known.at(-1) ?? 0, withheld, bottom + 14)].join(
    '',
  );
  const unit = `Median pay, US dollars a year, ${period}`;
  const own = chosen.map(({ state, name }) => `${name}, ${figureOf(medians, state)}`);
  // There is room for one on the line; for several, the answer itself gives the figures.
  const outlined = own.length === 1 ? `; outlined: ${own[0]}` : '';
  const frame = { name, title, unit: `${unit}${outlined}`, source, alt: altText(map, unit) };
  return framed(frame, { svg, height: bottom + 92 });
}

/** Withheld figures are hatched as well as gray: gray alone could be taken for a class. */
const HATCH = element(
  'defs',
  {},
  element(
    'pattern',
    { id: 'withheld', width: 10, height: 10, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    boxAt({ x: 0, y: 0, width: 10, height: 10 }, { fill: NONE }),
    boxAt({ x: 0, y: 0, width: 3, height: 10 }, { fill: '#b9bcbf' }),
  ),
);

type Place = { x: number; y: number; width: number; height: number };

function tile(state: string, place: Place, fill: string | undefined): string {
  const ink = fill === undefined ? INK : inkOn(fill);
  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2 + 10];
  return (
    boxAt(place, { fill: fill ?? 'url(#withheld)', rx: 6 }) +
    textAt(x, y, state, { size: TEXT_SIZE, fill: ink, weight: 'bold', anchor: 'middle' })
  );
}

/** The lower bounds of the classes. */
function classBounds(sorted: readonly number[]): number[] {
  return CLASSES.map((_, index) => sorted[Math.floor((index * sorted.length) / CLASSES.length)] ?? 0);
}

/** Equal pay always has the same color: the class is the last whose lower bound is not above it. */
function classOf(value: number, bounds: readonly number[]): number {
  return Math.max(
    0,
    bounds.findLastIndex((bound) => value >= bound),
  );
}

/** Five swatches, each with its lower bound, and the highest figure; then what hatching means, if there is any. */
function legend(bounds: readonly number[], highest: number, withheld: boolean, y: number): string[] {
  const text = 'not published';
  const from = INNER - textWidth(text, TEXT_SIZE);
  const width = ((withheld ? from - 24 : INNER) - textWidth('$100k', TEXT_SIZE)) / CLASSES.length;
  const label = (x: number, words: string): string =>
    textAt(x, y + 62, words, { size: TEXT_SIZE, fill: MUTED });
  return [
    ...CLASSES.map((fill, index) => boxAt({ x: index * width, y, width, height: 28 }, { fill })),
    ...[...bounds, highest].map((bound, index) => label(index * width, thousands(bound))),
    ...(withheld
      ? [
          boxAt({ x: from, y, width: INNER - from, height: 28 }, { fill: 'url(#withheld)' }),
          label(from, text),
        ]
      : []),
  ];
}

/** 48860 → "$49k" */
function thousands(value: number): string {
  return `$${Math.round(value / 1000)}k`;
}

function figureOf(medians: StateMap['medians'], state: string): string {
  const figure = medians.get(state);
  return figure ? usd(figure) : 'not published';
}

function altText({ title, source, medians, chosen }: StateMap, unit: string): string {
  // As in the text: territories are not ranked.
  const ranked = [...medians]
    .flatMap(([state, value]) => (value === null || TERRITORIES.has(state) ? [] : [{ state, value }]))
    .sort((one, other) => other.value - one.value || (one.state < other.state ? -1 : 1));
  const list = (some: readonly { state: string; value: number }[]): string =>
    some.map(({ state, value }) => `${state} ${usd(value)}`).join(', ');
  const withheld = [...medians].filter(([, value]) => value === null).map(([state]) => state);
  return [
    `Map of the states: ${title}. ${unit}.`,
    ...chosen.map(({ state, name }) => `${name}, outlined: ${figureOf(medians, state)}.`),
    `Highest of the states and DC: ${list(ranked.slice(0, 5))}.`,
    `Lowest: ${list(ranked.slice(-5).reverse())}.`,
    ...(withheld.length > 0 ? [`Not published: ${withheld.join(', ')}.`] : []),
    `Source: ${source}.`,
  ].join(' ');
}
