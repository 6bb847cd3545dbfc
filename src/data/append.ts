import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Adds a line to a file and makes its folder where there is none. A file that has grown too large starts anew; to be
 * called again only when it is done.
 */
export async function appendLine(path: string, line: string, maxBytes: number): Promise<void> {
  await makeFolder(dirname(path));
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > maxBytes) await rename(path, `${path}.old`);
  await appendFile(path, `${line}\n`, 'utf8');
}

/** Replaces a file in one step: a crash leaves the old one or the new one, never half of it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(`${path}.tmp`, text, 'utf8');
  await rename(`${path}.tmp`, path);
}

/** Tries whether files can be written in a folder, which is made where there is none. Rejects where they cannot. */
export async function tryFolder(folder: string): Promise<void> {
  const path = join(folder, '.try');
  await replaceFile(path, '');
  await rm(path);
}

/**
 * Makes a folder and those above it where there are none. Node's own `recursive` never comes to an end in places such as
 * /proc/nowhere, where a folder can be made neither itself nor after those above it.
 */
async function makeFolder(folder: string, mayMakeAbove = true): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || !mayMakeAbove) throw error;
    await makeFolder(dirname(folder));
    await makeFolder(folder, false);
  }
}

/** A file's text, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The code that Node gives an error of the file system, such as ENOENT; undefined for other errors. */
export function codeOf(error: unknown): unknown {
  return Reflect.get(Object(error), 'code');
}
