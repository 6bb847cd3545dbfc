import { hex, KIND_COLORS } from '../colors.ts';

/**
 * Colors of all pictures. Pictures have a light card of their own, so that they look the same in Discord's dark and
 * light themes.
 */
export const CARD = '#fbfbf8';
export const INK = '#1d232b';
export const MUTED = '#525b66';
export const RULE = '#d5d8dc';
export const QUIET = '#9aa3ad';

/** For series, in this order; from Okabe and Ito's palette like the kinds. */
export const SERIES = [
  KIND_COLORS.roles,
  KIND_COLORS.credentials,
  KIND_COLORS.outlook,
  KIND_COLORS.education,
].map(hex);

/** The color of the n-th series. */
export function seriesColor(index: number): string {
  return SERIES[index % SERIES.length] ?? INK;
}

/** A color between two, `share` of the way from the first to the second. */
export function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether white or dark text reads better on a color. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? INK : '#ffffff';
}
