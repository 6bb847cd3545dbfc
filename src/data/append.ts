import { appendFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from '../errors.ts';

/**
 * Appends a line to a file, creating its folder if needed. A file that has grown too large is moved to `.old`. Call again
 * only after it has finished.
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

/** Checks that files can be written in a folder, creating it if needed. Rejects if they cannot. */
export async function tryFolder(folder: string): Promise<void> {
  const path = join(folder, '.try');
  await replaceFile(path, '');
  await rm(path);
}

/**
 * Creates a folder and its parents. Node's `recursive` never returns for paths such as /proc/nowhere, where nothing can be
 * created.
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

/** A file's text; undefined if there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
