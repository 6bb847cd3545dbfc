/** Many short lists of numbers in one array: tens of thousands of small arrays would cost more than their contents. */
export type Rows = {
  readonly length: number;
  /** Row `n` is `items` from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
};

/** Collects rows. */
type RowWriter = {
  /** Adds a row: the first `length` items of an array. */
  readonly add: (items: ArrayLike<number>, length: number) => void;
  /** The rows added so far. */
  readonly rows: () => Rows;
};

/** A writer without rows; its arrays grow as needed. */
export function writeRows(): RowWriter {
  let items: Uint32Array = new Uint32Array(1 << 10);
  let starts: Uint32Array = new Uint32Array(1 << 6);
  let size = 0;
  let length = 0;
  return {
    add: (row, rowLength) => {
      while (size + rowLength > items.length) items = doubled(items);
      for (let at = 0; at < rowLength; at++) items[size++] = row[at] ?? 0;
      length += 1;
      if (length === starts.length) starts = doubled(starts);
      starts[length] = size;
    },
    rows: () => ({ length, starts: starts.slice(0, length + 1), items: items.slice(0, size) }),
  };
}

/** How many items a row has. */
export function rowLength({ starts }: Rows, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** Calls back for each item of each row, in order. */
export function eachItem({ length, starts, items }: Rows, visit: (item: number, row: number) => void): void {
  for (let row = 0; row < length; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) visit(items[at] ?? 0, row);
  }
}

/** The sum of the values of a row's items, each item counted once. */
export function sumOfItems({ starts, items }: Rows, row: number, values: Float64Array): number {
  const start = starts[row] ?? 0;
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const item = items[at] ?? 0;
    const value = values[item] ?? 0;
    if (value > 0 && items.indexOf(item, start) === at) sum += value;
  }
  return sum;
}

/** A copy with twice the length. */
function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}
