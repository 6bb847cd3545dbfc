export const ENTRIES = { dimensions: 32, grams: { names: '', step: 1, vectors: '' }, entries: { names: '', step: 1, vectors: '' } };
