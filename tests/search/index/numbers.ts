import fc from 'fast-check';
import type { Postings } from '../../../src/search/index/postings.ts';
import { type Rows, writeRows } from '../../../src/search/index/rows.ts';
import type { TextReader } from '../../../src/search/index/text-reader.ts';
import { MOST_NUMBERS } from '../../../src/search/index/word-reader.ts';

/** The places of a unit with their counts. */
export function listOf({ starts, places, values }: Postings, unit: number): [place: number, count: number][] {
  const list: [number, number][] = [];
  for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at++)
    list.push([places[at] ?? 0, values[at] ?? 0]);
  return list;
}

/** Texts by unit numbers below 6, each with its place; places do not fall. */
export const texts = fc
  .array(fc.tuple(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), fc.integer({ min: 0, max: 3 })))
  .map((list) => list.sort((a, b) => a[1] - b[1]));

export function rowsOf(lists: readonly (readonly number[])[]): Rows {
  const writer = writeRows();
  for (const list of lists) writer.add(list, list.length);
  return writer.rows();
}

export function placesOf(list: readonly (readonly [unknown, place: number])[]): Uint32Array {
  return Uint32Array.from(list, ([, place]) => place);
}

/** What is read of a text: its words and terms by number. */
export function readBy(reader: TextReader, text: string): { words: number[]; terms: number[] } {
  const read = new Uint32Array(MOST_NUMBERS);
  const words = [...read.subarray(0, reader.read(text, read))];
  return { words, terms: [...reader.termsOf(rowsOf([words])).items] };
}

/** Postings of units that come up once in each of these places. */
export function postingsOf(lists: readonly (readonly number[])[]): Postings {
  const starts = [0, ...lists.map((_, unit) => lists.slice(0, unit + 1).flat().length)];
  const places = Uint32Array.from(lists.flat());
  return { starts: Uint32Array.from(starts), places, values: new Float32Array(places.length).fill(1) };
}
