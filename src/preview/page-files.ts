import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { PROJECT_ROOT } from '../folders.ts';

/**
 * The page is plain browser code that needs no build: it is served from `src/` even when the program runs from
 * `dist/`.
 */
const PAGE_FOLDER = join(PROJECT_ROOT, 'src/preview/page');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

const { resolve } = createRequire(import.meta.url);
const INTER = '@expo-google-fonts/inter';
const FONTS: Readonly<Record<string, string>> = {
  '/inter-400.ttf': `${INTER}/400Regular/Inter_400Regular.ttf`,
  '/inter-400-italic.ttf': `${INTER}/400Regular_Italic/Inter_400Regular_Italic.ttf`,
  '/inter-500.ttf': `${INTER}/500Medium/Inter_500Medium.ttf`,
  '/inter-600.ttf': `${INTER}/600SemiBold/Inter_600SemiBold.ttf`,
  '/inter-700.ttf': `${INTER}/700Bold/Inter_700Bold.ttf`,
};

export type PageFile = { readonly type: string; readonly read: () => Buffer };

/** The files of the page by path. Paths are looked up, never built from what a request says. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  const add = (path: string, file: string): void => {
    const type = TYPES[extname(file)];
    if (type) files.set(path, { type, read: () => readFileSync(file) });
  };
  for (const name of readdirSync(PAGE_FOLDER)) add(`/${name}`, join(PAGE_FOLDER, name));
  add('/', join(PAGE_FOLDER, 'index.html'));
  for (const [path, file] of Object.entries(FONTS)) add(path, resolve(file));
  return files;
}
