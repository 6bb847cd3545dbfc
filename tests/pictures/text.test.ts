import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthPicture } from '../../src/answer/pictures/growth-picture.ts';
import { textWidth } from '../../src/answer/pictures/measure.ts';
import { ticks } from '../../src/answer/pictures/scale.ts';
import { element, escapeXml, textAt } from '../../src/answer/pictures/svg.ts';
import { shorten, wrap } from '../../src/answer/pictures/wrap.ts';
import { drawSvg } from '../../src/pictures/draw.ts';
import { FONT_FILES, type Weight } from '../../src/pictures/fonts.ts';

/** How wide the text comes out when it is drawn. */
function drawnWidth(text: string, size: number, weight: Weight): number {
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 2000, height: 100, 'font-family': 'Inter' },
    textAt(10, 60, text, { size, fill: '#000', weight }),
  );
  const font = { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe('measuring', () => {
  test.each([
    ['Median of all occupations: $50,980', 28, 'regular'],
    ['Health information technician', 28, 'bold'],
    ['2–4 yr · −4.9 % → “so”', 36, 'regular'],
    ['Über Größe façade', 28, 'bold'],
  ] as const)('%s is as wide as it is drawn', (text, size, weight) => {
    // The bearings of the first and last letter and the kerning of pairs are not counted.
    expect(Math.abs(textWidth(text, size, weight) - drawnWidth(text, size, weight))).toBeLessThan(size / 4);
  });

  test('a character that the font lacks has a width', () => {
    expect(textWidth('\u{1F600}', 28)).toBeGreaterThan(0);
  });
});

describe('fitting', () => {
  const texts = fc
    .array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '));

  test('a shortened text is never wider than its room', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 700 }), (text, room) => {
        expect(textWidth(shorten(text, room, 28), 28)).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('wrapped lines are as many as allowed at most, and none is wider than its room', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 60, max: 700 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, lines) => {
          const wrapped = wrap(text, room, 28, { lines, weight: 'bold' });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) expect(textWidth(line, 28, 'bold')).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  test('what fits is left as it is, and what does not ends at a word', () => {
    expect(shorten('Coding auditor', 400, 28)).toBe('Coding auditor');
    expect(shorten('Clinical documentation integrity specialist', 345, 28)).toBe('Clinical documentation…');
    expect(wrap('Clinical documentation integrity specialist', 330, 28)).toEqual([
      'Clinical documentation',
      'integrity specialist',
    ]);
  });
});

describe('markup', () => {
  test('nothing in a text becomes markup', () => {
    expect(escapeXml('<b> & "x" \'y\'')).toBe('&#60;b&#62; &#38; &#34;x&#34; &#39;y&#39;');
    expect(element('rect', { id: '"><script>' })).toBe('<rect id="&#34;&#62;&#60;script&#62;"/>');
  });

  test('characters that XML forbids are left out', () => {
    expect(escapeXml('a\u0000b\u001bc\ud800d\uffffe\n')).toBe('abcde\n');
  });

  test('any text can be drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const picture = growthPicture({
          name: text,
          title: text,
          period: '2031–41',
          source: text,
          rows: [{ label: text, percent: 1 }],
        });
        expect(drawSvg(picture.svg).byteLength).toBeGreaterThan(1000);
        expect(picture.name).toMatch(/^[a-z0-9-]*$/);
      }),
      { numRuns: 25 },
    );
  });
});

test('ticks are round and reach around the values', () => {
  expect(ticks(37_000, 224_340, 5)).toEqual([0, 50_000, 100_000, 150_000, 200_000, 250_000]);
  expect(ticks(0, 51_000, 3)).toEqual([0, 20_000, 40_000, 60_000]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (low, span) => {
      const steps = ticks(low, low + span, 4);
      expect(steps[0]).toBeLessThanOrEqual(low);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(low + span);
      expect(steps.length).toBeLessThan(8);
    }),
  );
});
