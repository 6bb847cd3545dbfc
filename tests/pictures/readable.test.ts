import { describe, expect, test } from 'vitest';
import { CHARTS } from './charts.ts';
import { readSvg, type Word } from './svg-reader.ts';

describe.each(Object.entries(CHARTS))('%s', (name, { svg, alt }) => {
  const { words, rects, width, height } = readSvg(svg);

  test('shows no text below 14 px where Discord shows it 400 px wide', () => {
    for (const { text, size } of words) expect(size * (400 / width), text).toBeGreaterThanOrEqual(14);
  });

  test('keeps every text on the card', () => {
    for (const word of words) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(0);
      expect(word.right, word.text).toBeLessThanOrEqual(width);
      expect(word.bottom, word.text).toBeLessThanOrEqual(height);
    }
  });

  test('lets no two texts run into each other', () => {
    for (const [index, one] of words.entries()) {
      for (const other of words.slice(index + 1)) {
        expect(overlap(one, other), `“${one.text}” and “${other.text}”`).toBe(false);
      }
    }
  });

  test('has a background of its own, the whole card large', () => {
    expect(rects[0]).toMatchObject({ left: 0, top: 0, right: width, bottom: height });
    expect(width).toBe(800);
  });

  test('says title, year or unit, and source in the picture', () => {
    expect(words.some(({ size }) => size === 36)).toBe(true);
    expect(words.some(({ text }) => text.startsWith('Source: '))).toBe(true);
  });

  test('has an alt text within the limit', () => {
    expect(alt.length).toBeGreaterThan(0);
    expect(alt.length).toBeLessThanOrEqual(1024);
  });

  if (name.startsWith('path') || name.startsWith('fan')) {
    test('keeps every name inside its box, and no box on another', () => {
      const boxes = rects.slice(1);
      for (const box of boxes) {
        const inside = words.filter(
          (word) => word.top > box.top && word.bottom < box.bottom && overlapX(word, box),
        );
        expect(inside.length).toBeGreaterThan(0);
        for (const word of inside) {
          expect(word.left, word.text).toBeGreaterThanOrEqual(box.left + 8);
          expect(word.right, word.text).toBeLessThanOrEqual(box.right - 8);
        }
        for (const other of boxes) expect(other !== box && overlap(box, other)).toBe(false);
      }
    });
  }
});

type Area = Pick<Word, 'left' | 'right' | 'top' | 'bottom'>;

function overlap(one: Area, other: Area): boolean {
  return overlapX(one, other) && one.top < other.bottom && other.top < one.bottom;
}

function overlapX(one: Pick<Area, 'left' | 'right'>, other: Pick<Area, 'left' | 'right'>): boolean {
  return one.left < other.right && other.left < one.right;
}
