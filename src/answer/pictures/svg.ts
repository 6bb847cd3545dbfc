import { FONT_WEIGHTS, type Weight } from '../../pictures/fonts.ts';

type Value = string | number | undefined;

/** Text from the knowledge must never become markup or contain what XML forbids. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** One element, its attributes escaped; children are markup already. */
export function element(name: string, attributes: Record<string, Value>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(plain(value))}"`]))
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** A line of text; `y` is its baseline. */
export function textAt(
  x: number,
  y: number,
  text: string,
  { size, fill, weight, anchor }: TextStyle,
): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    fill,
    ...(weight ? { 'font-weight': FONT_WEIGHTS[weight] } : {}),
    ...(anchor ? { 'text-anchor': anchor } : {}),
  };
  return element('text', attributes, escapeXml(text));
}

/** A straight line; `dash` as in SVG's stroke-dasharray. */
export function lineAt(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { stroke, width = 2, dash }: { stroke: string; width?: number; dash?: string },
): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** A filled box. */
export function boxAt(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  attributes: Record<string, Value>,
): string {
  return element('rect', { x, y, width: Math.max(0, width), height, ...attributes });
}

/** Short numbers keep the SVG small and its hash the same on every machine. */
function plain(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
