import { type Document, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { type Position, placesIn } from './position.ts';
import { slipAt } from './yaml-slips.ts';
import { firstStop } from './yaml-stop.ts';
import { type Trap, trapsInNodes, trapsInText } from './yaml-traps.ts';

type Path = readonly PropertyKey[];

/** A parsed file: its plain value, what is wrong with it as YAML, and where its fields are. */
export type Parsed = {
  readonly value: unknown;
  readonly problems: Problem[];
  /** The place of a field's value, or of its name; for a missing field, the place of its parent. */
  readonly locate: (path: Path, of?: 'value' | 'key') => Position;
  /** Whether nothing follows a value in the file. */
  readonly isLast: (path: Path) => boolean;
};

export const NUL_BYTE = 'expected text, got a NUL byte: is this a binary file?';
const START: Position = { line: 1, column: 1 };
/** Entries nest a few brackets; thousands would overflow the parser's stack. */
const MAX_DEPTH = 50;
const TOO_DEEP = 'this file cannot be read as YAML: it is nested too deeply';

/** Reads one YAML 1.2 document. */
export function parseYaml(file: string, text: string): Parsed {
  const at = placesIn(text);
  const failed = (mistakes: readonly (Position & { message: string })[]): Parsed => ({
    value: undefined,
    problems: mistakes.map(({ line, column, message }) => ({ file, line, column, path: '', message })),
    locate: () => START,
    isLast: () => false,
  });
  const trapped = (traps: readonly Trap[]): Parsed =>
    failed(traps.map(({ offset, message }) => ({ ...at(offset), message })));

  const nul = text.indexOf('\0');
  if (nul >= 0) return trapped([{ offset: nul, message: NUL_BYTE }]);
  if (depthOf(text) > MAX_DEPTH) return failed([{ ...START, message: TOO_DEEP }]);
  const signs = trapsInText(text);
  if (signs.length > 0) return trapped(signs);
  try {
    const doc = parseDocument(text, { prettyErrors: false });
    const traps = trapsInNodes(text, doc);
    const stop = firstStop(text, doc, at);
    // Later mistakes are mostly echoes of the first.
    const [first] = traps;
    if (stop && first && first.offset < stop.error.pos[0]) return trapped([first]);
    if (stop) return failed([slipAt(stop)]);
    if (traps.length > 0) return trapped(traps);
    return {
      value: doc.toJS({ maxAliasCount: 0 }),
      problems: [],
      locate: (path, of) => at(offsetOf(doc, path, of)),
      isLast: (path) => endOf(doc, path) >= text.trimEnd().length,
    };
  } catch (error) {
    const message =
      error instanceof RangeError ? TOO_DEEP : `this file cannot be read as YAML: ${String(error)}`;
    return failed([{ ...START, message }]);
  }
}

/** The offset of a field in the document, or of its nearest parent that exists. */
function offsetOf(doc: Document, path: Path, of: 'value' | 'key' = 'value'): number {
  for (let rest = path; rest.length > 0; rest = rest.slice(0, -1)) {
    const parent = rest.length > 1 ? doc.getIn(rest.slice(0, -1), true) : doc.contents;
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === rest.at(-1))
      : undefined;
    const node = pair ? (of === 'key' ? pair.key : (pair.value ?? pair.key)) : doc.getIn(rest, true);
    const range = hasRange(node) ? node.range : undefined;
    if (range) return range[0];
  }
  return 0;
}

/** The offset at which a value ends; 0 if there is none. */
function endOf(doc: Document, path: Path): number {
  const node = doc.getIn(path, true);
  return (hasRange(node) ? node.range?.[1] : undefined) ?? 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] | null | undefined } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

/** How deep brackets nest; brackets inside texts count too, which does no harm below the limit. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
