import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachItem, rowLength, sumOfItems } from '../../../src/search/index/rows.ts';
import { rowsOf } from './numbers.ts';

test('rows hold what was added, in order, however much it is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { maxLength: 8 })), (lists) => {
      const rows = rowsOf(lists);
      const found = lists.map((): number[] => []);
      eachItem(rows, (item, row) => found[row]?.push(item));
      expect(found).toEqual(lists);
      expect(lists.map((_, row) => rowLength(rows, row))).toEqual(lists.map(({ length }) => length));
      for (const [row, list] of lists.entries())
        expect(sumOfItems(rows, row, Float64Array.of(1, 10, 100, 0, 0, 0, 0, 0))).toBe(
          [1, 10, 100].reduce((sum, value, item) => sum + (list.includes(item) ? value : 0), 0),
        );
    }),
  );
  expect(rowsOf([Array.from({ length: 200_000 }, (_, at) => at), [1]]).items.length).toBe(200_001);
});
