import type { Embedding } from './embedding.ts';

/**
 * An embedding as it is stored: one name per line, and vectors as base64 of whole numbers from -127 to 127, to be multiplied
 * by `step`.
 */
export type EmbeddingText = {
  readonly dimensions: number;
  readonly grams: Vectors;
  readonly entries: Vectors;
};
type Vectors = { readonly names: string; readonly step: number; readonly vectors: string };

/** Characters of base64 per line. */
const LINE = 120;

/** The embedding that `writeEmbedding` stored. */
export function readEmbedding({ dimensions, grams, entries }: EmbeddingText): Embedding {
  return {
    dimensions,
    grams: placesOfLines(grams.names),
    gramVectors: readVectors(grams),
    entries: placesOfLines(entries.names),
    entryVectors: readVectors(entries),
  };
}

/** An embedding in the form in which it is stored; values are rounded to one byte each. */
export function writeEmbedding(embedding: Embedding): EmbeddingText {
  const { dimensions, grams, gramVectors, entries, entryVectors } = embedding;
  return {
    dimensions,
    grams: { names: [...grams.keys()].join('\n'), ...writeVectors(gramVectors) },
    entries: { names: [...entries.keys()].join('\n'), ...writeVectors(entryVectors) },
  };
}

function placesOfLines(names: string): Map<string, number> {
  return new Map(names.split('\n').map((name, place) => [name, place]));
}

function readVectors({ step, vectors }: Vectors): Float32Array {
  const bytes = Buffer.from(vectors, 'base64');
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (whole) => whole * step,
  );
}

function writeVectors(vectors: Float32Array): Omit<Vectors, 'names'> {
  const most = vectors.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
  const step = most / 127;
  const text = Buffer.from(Int8Array.from(vectors, (value) => Math.round(value / step)).buffer).toString(
    'base64',
  );
  return { step, vectors: text.replace(new RegExp(`.{${LINE}}`, 'g'), '$&\n') };
}
