/** Maps a value to a position in pixels. */
export type Scale = (value: number) => number;

/** A linear scale from values to pixels. */
export function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}

/** Round values from at or below `low` to at or above `high`, about `count` steps apart: 1, 2, 2.5 or 5 times a power of ten. */
export function ticks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Keeps a label centered on x inside 0 … `room`, given its width. */
export function centered(x: number, width: number, room: number): number {
  return Math.min(Math.max(x, width / 2), room - width / 2);
}
