import { foldName } from '../knowledge/name.ts';
import { stateNames } from '../knowledge/states.ts';
import { editDistance } from './distance.ts';

/** The longest first: "West Virginia" holds "Virginia". */
const NAMES = Object.entries(stateNames)
  .map(([code, name]) => ({ code, name: foldName(name), length: foldName(name).split(' ').length }))
  .sort((a, b) => b.length - a.length);
/** Names that only mean a state where the text says so. */
const DOUBTFUL: readonly string[] = ['WA', 'DC', 'GA'];

/** The states that a question names, each once and in its order: in full or with a slip, else by their codes, else one as "in TX". */
export function statesIn(text: string): string[] {
  const named = statesNamed(text);
  if (named.length > 0) return named;
  const coded = statesCoded(text);
  if (coded.length > 0) return coded;
  const short = shortState(text);
  return short === undefined ? [] : [short];
}

/** Codes that stand for something else as well, such as a medical assistant or a physician. */
const ALSO_WORDS: readonly string[] = ['CO', 'HI', 'ID', 'IN', 'LA', 'MA', 'MD', 'ME', 'OK', 'OR', 'PA'];

/** Several codes in capitals, as in "TX vs FL"; one alone shows nothing, nor do capitals where all is in capitals. */
function statesCoded(text: string): string[] {
  if (text === text.toUpperCase()) return [];
  const codes = (text.match(/\b[A-Z]{2}\b/g) ?? []).filter(
    (code) => Object.hasOwn(stateNames, code) && !ALSO_WORDS.includes(code),
  );
  const once = [...new Set(codes)];
  return once.length > 1 ? once : [];
}

function statesNamed(text: string): string[] {
  const words = foldName(text).split(' ');
  const found: { code: string; at: number }[] = [];
  for (const { code, name, length } of NAMES) {
    for (let at = 0; at + length <= words.length; at++) {
      if (words[at]?.[0] !== name[0]) continue;
      const slice = words.slice(at, at + length).join(' ');
      if (slice !== name && !nearly(slice, name)) continue;
      found.push({ code, at });
      // What is read as a name is no other name: "West Virginia" is not Virginia too.
      words.fill('', at, at + length);
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

function shortState(text: string): string | undefined {
  const short = text.match(/\b(?:in|for|from|of|near)\s+([A-Za-z]{2})\b(?!\w)/g) ?? [];
  for (const match of short) {
    const code = match.slice(-2);
    const known = Object.hasOwn(stateNames, code.toUpperCase());
    if (known && (code === code.toUpperCase() || DOUBTFUL.includes(code.toUpperCase())))
      return code.toUpperCase();
  }
  const tail = text
    .match(/\b(tx|ny|nyc|ca|cali|fl|il|nj|mi|az|ga|wa|nc|sc|tn|va|wi|mn|md|dc|philly)\b(?=\W*$)/i)?.[1]
    ?.toLowerCase();
  return tail === undefined ? undefined : (NICKNAMES.get(tail) ?? tail.toUpperCase());
}

const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['cali', 'CA'],
  ['nyc', 'NY'],
  ['philly', 'PA'],
]);

/** Long names may be mistyped by two letters; short ones are other words then. */
function nearly(word: string, name: string): boolean {
  return name.length >= 7 && editDistance(word, name, 2) <= (name.length >= 9 ? 2 : 1);
}

/** Whether the states are to be set beside each other ("best state for him pay"). */
export function asksForStates(words: readonly string[]): boolean {
  return /\b(which|what|best|highest|top|better|worst|lowest|every|each|all|other|by) (\w+ ){0,2}states?\b|\bstates? (that |which )?(pay|with|has|have)\b/.test(
    words.join(' '),
  );
}
