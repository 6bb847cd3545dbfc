import { cut } from '../../cut.ts';
import { LIMITS } from '../../limits.ts';
import type { Picture } from '../../reply.ts';
import { CARD, INK, MUTED } from './palette.ts';
import { boxAt, element, textAt } from './svg.ts';
import { wrap } from './wrap.ts';

/**
 * Discord shows a picture about 400 px wide, half of its real size: 28 here is 14 px to the reader, and nothing may
 * be smaller.
 */
const WIDTH = 800;
const MARGIN = 32;
/** The space between the margins. */
export const INNER = WIDTH - 2 * MARGIN;
export const TEXT_SIZE = 28;
const TITLE_SIZE = 36;

/** What surrounds a chart: every picture can be read without the message it came with. */
export type Frame = {
  readonly name: string;
  readonly title: string;
  /** Unit and year. */
  readonly unit: string;
  /** Who published it, such as "BLS". */
  readonly source: string;
  readonly alt: string;
};

/** Puts a chart (drawn from 0, 0 and `INNER` wide) on its card, between title and source. */
export function framed(
  { name, title, unit, source, alt }: Frame,
  chart: { svg: string; height: number },
): Picture {
  const titles = wrap(title, INNER, TITLE_SIZE, { weight: 'bold' });
  const units = wrap(unit, INNER, TEXT_SIZE);
  let y = 24;
  const header = [
    ...titles.map((line) => {
      y += 42;
      return textAt(MARGIN, y - 10, line, { size: TITLE_SIZE, fill: INK, weight: 'bold' });
    }),
    ...units.map((line) => {
      y += 36;
      return textAt(MARGIN, y - 8, line, { size: TEXT_SIZE, fill: MUTED });
    }),
  ];
  const top = y + 16;
  const credits = wrap(`Source: ${source}`, INNER, TEXT_SIZE).map((line, index) =>
    textAt(MARGIN, top + chart.height + 44 + index * 34, line, { size: TEXT_SIZE, fill: MUTED }),
  );
  const height = Math.round(top + chart.height + 32 + credits.length * 34);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      'font-family': 'Inter',
    },
    boxAt({ x: 0, y: 0, width: WIDTH, height }, { fill: CARD }),
    ...header,
    element('g', { transform: `translate(${MARGIN} ${top})` }, chart.svg),
    ...credits,
  );
  return { name: fileName(name), svg, alt: cut(alt, LIMITS.altText) };
}

/** "Medical Records Specialists: pay" → "medical-records-specialists-pay"; attachments need plain names. */
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
