import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits, lengthOf, valueAt } from '../../../src/search/index/postings.ts';
import { listOf, placesOf, rowsOf, texts } from './numbers.ts';

test('units are counted by place, as often as they stand there', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const postings = countUnits(rowsOf(list.map(([units]) => units)), placesOf(list), 6);
      for (let unit = 0; unit < 6; unit++) {
        const expected = new Map<number, number>();
        for (const [units, place] of list)
          for (const other of units) if (other === unit) expected.set(place, (expected.get(place) ?? 0) + 1);
        expect(listOf(postings, unit)).toEqual([...expected].sort((a, b) => a[0] - b[0]));
        expect(lengthOf(postings, unit)).toBe(expected.size);
        for (let place = 0; place < 4; place++)
          expect(valueAt(postings, unit, place)).toBe(expected.get(place) ?? 0);
      }
    }),
  );
});
