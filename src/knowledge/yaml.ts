import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];
export type Place = { line: number; column: number };

/** A parsed file: its plain value, what is wrong with it as YAML, and where a field of it stands. */
export type Parsed = {
  readonly value: unknown;
  readonly problems: Problem[];
  /** The place of a field's value, or of its name; a field that is missing yields the place of its parent. */
  readonly locate: (path: Path, of?: 'value' | 'key') => Place;
};

export const NUL_BYTE = 'expected text, got a NUL byte: is this a binary file?';
const SECOND = 'expected one entry in a file, but a line of dashes (---) begins a second one';
const START: Place = { line: 1, column: 1 };
/** Entries nest a handful of brackets; a parser fed with thousands runs out of stack. */
const MAX_DEPTH = 50;
const TOO_DEEP = 'this file cannot be read as YAML: it is nested too deeply';

/**
 * Reads one YAML 1.2 document. Anchors and aliases are refused: entries do not need them, and nested ones can blow a
 * small file up to gigabytes.
 */
export function parseYaml(file: string, text: string): Parsed {
  const problem = (place: Place, message: string): Problem => ({ file, ...place, path: '', message });
  const failed = (problems: Problem[]): Parsed => ({ value: undefined, problems, locate: () => START });

  const nul = text.indexOf('\0');
  if (nul >= 0) return failed([problem(placeAt(text, nul), NUL_BYTE)]);

  if (depthOf(text) > MAX_DEPTH) return failed([problem(START, TOO_DEEP)]);

  const lineCounter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const doc = parseDocument(text, { lineCounter, prettyErrors: false });
    const problems = doc.errors.map((error) =>
      problem(at(error.pos[0]), error.code === 'MULTIPLE_DOCS' ? SECOND : error.message),
    );
    visit(doc, {
      Alias: (_, node) => {
        problems.push(
          problem(at(node.range?.[0] ?? 0), 'expected plain text, got a YAML alias (*): write it out'),
        );
        return visit.BREAK;
      },
      Node: (_, node) => {
        if (!node.anchor && !node.tag?.startsWith('!')) return undefined;
        const sign = node.anchor ? 'a YAML anchor (&)' : 'a YAML tag (!)';
        problems.push(
          problem(at(node.range?.[0] ?? 0), `expected plain text, got ${sign}: put the text in quotes`),
        );
        return visit.BREAK;
      },
    });
    if (problems.length > 0) return failed(problems);
    return {
      value: doc.toJS({ maxAliasCount: 0 }),
      problems,
      locate: (path, of) => at(offsetOf(doc, path, of)),
    };
  } catch (error) {
    return failed([
      problem(START, error instanceof RangeError ? TOO_DEEP : `this file cannot be read as YAML: ${error}`),
    ]);
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a field in the document; walks up until something is there. */
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

function hasRange(node: unknown): node is { range: [number, number, number] | null | undefined } {
  return typeof node === 'object' && node !== null && 'range' in node;
}

/** How deep brackets nest; those inside texts count too, which does no harm below the limit. */
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
