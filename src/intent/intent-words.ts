import { CALLINGS, ELSEWHERE } from '../callings.ts';
import { MAX_STATES, type Places, type Qualified } from './intent.ts';
import { QUALIFIERS } from './qualifiers.ts';

/** A state by its postal code, such as TX. */
export function isState(word: string): boolean {
  return /^[A-Z]{2}$/.test(word);
}

/** "+level y2019": what a question limits its figures to. */
export function qualifierWords({ qualifier, years = [] }: Qualified): string[] {
  return [...(qualifier ? [`+${qualifier}`] : []), ...years.map((year) => `y${year}`)];
}

/** Reads what `qualifierWords` wrote, wherever it is among the words. */
export function readQualifiers(words: readonly string[]): Qualified {
  const years = words.flatMap((word) => word.match(/^y(\d{4})$/)?.[1] ?? []).map(Number);
  const qualifier = QUALIFIERS.find((name) => words.includes(`+${name}`));
  return given({ qualifier, years: years.length > 0 ? years : undefined });
}

/** "n6": how many were named. */
export function namedWord(named: number | undefined): string | undefined {
  return named === undefined ? undefined : `n${named}`;
}

/** Reads what `namedWord` wrote; undefined if there is none. */
export function readNamed(words: readonly string[]): number | undefined {
  const [digits] = words.flatMap((word) => word.match(/^n(\d{1,2})$/)?.[1] ?? []);
  return digits === undefined ? undefined : Number(digits);
}

/** "=police-officer": the calling of a member who starts from a place that we do not have. */
export function callingWord(calling: string | undefined): string | undefined {
  return calling === undefined ? undefined : `=${calling.replaceAll(' ', '-')}`;
}

/** Reads what `callingWord` wrote; undefined if it is none that is known. */
export function readCalling(word: string | undefined): string | undefined {
  const calling = word?.startsWith('=') ? word.slice(1).replaceAll('-', ' ') : undefined;
  return calling === ELSEWHERE || CALLINGS.has(calling ?? '') ? calling : undefined;
}

/** A metropolitan area by its code, such as 26420. */
function isArea(word: string): boolean {
  return /^\d{5,7}$/.test(word);
}

/** "TX OH 26420 n6": states and areas, and how many were named. */
export function placeWords({ states = [], areas = [], named }: Partial<Places>): (string | undefined)[] {
  return [...states, ...areas, namedWord(named)];
}

/** Reads what `placeWords` wrote, wherever it is among the words. */
export function readPlaces(words: readonly string[]): Places {
  const some = (fits: (word: string) => boolean): string[] =>
    [...new Set(words.filter(fits))].slice(0, MAX_STATES);
  const areas = some(isArea);
  const more = given({ areas: areas.length > 0 ? areas : undefined, named: readNamed(words) });
  return { states: some(isState), ...more };
}

/** "p2"; nothing for the first page. */
export function pageWord(page: number): string | undefined {
  return page > 1 ? `p${page}` : undefined;
}

/** Reads what `pageWord` wrote; undefined if the word is no page. */
export function readPage(word: string | undefined): number | undefined {
  const digits = word?.match(/^p(\d{1,3})$/)?.[1];
  return digits === undefined ? undefined : Math.max(1, Number(digits));
}

/** The fields that are not undefined. */
export function given<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const filled: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) filled[name] = fields[name];
  return filled;
}
