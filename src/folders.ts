import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `package.json`: the same whether the program runs from `src/` or from `dist/src/`. */
export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

export const KNOWLEDGE_DIR = join(PROJECT_ROOT, 'knowledge');

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above the program');
  return findRoot(parent);
}
