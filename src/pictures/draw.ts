import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from './fonts.ts';

/** Pictures are drawn larger than their 800 units, so that they stay sharp on phones with dense screens. */
const WIDTH = 1080;
/** Phones load a message's picture over slow networks. */
const MAX_BYTES = 200_000;

/** Draws an SVG as a PNG, with the package's fonts and nothing from the system. Blocks for about 20 ms. */
export function drawSvg(svg: string): Uint8Array<ArrayBuffer> {
  const sharp = drawWide(svg, WIDTH);
  return sharp.byteLength < MAX_BYTES ? sharp : drawWide(svg, WIDTH * 0.7);
}

function drawWide(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  // A copy, so that the library's memory can be freed.
  return new Uint8Array(resvg.render().asPng());
}
