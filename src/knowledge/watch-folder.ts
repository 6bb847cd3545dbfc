import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isContentName } from './load/file-names.ts';

/** Something that runs until it is stopped. */
export type Watch = { readonly stop: () => void };

/** How long (ms) the folder must be quiet before it is read: editors and git write in several steps. */
const SETTLE = 150;
/** How often (ms) it is checked even without system events; more often where there are none. */
const SAFETY = 2000;
const POLL = 500;

/**
 * Calls back once after the start and whenever a content file of a knowledge folder changed. System events only hint
 * at when to look; the state of the folder decides. (`recursive: true` is no help: on Linux, Node 20 misses the
 * second time a file is replaced by a rename, which is how many editors save.)
 */
export function watchFolder(folder: string, changed: () => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  let last = '';
  let settling: NodeJS.Timeout | undefined;
  let polling: NodeJS.Timeout | undefined;

  const lookSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLE);
  };
  const look = (): void => {
    watchFolders(folder, watchers, lookSoon);
    pollLater();
    const now = fingerprint(folder);
    if (now === last) return;
    last = now;
    changed();
  };
  const pollLater = (): void => {
    clearTimeout(polling);
    polling = setTimeout(poll, watchers.size > 0 ? SAFETY : POLL);
  };
  const poll = (): void => {
    if (fingerprint(folder) !== last) lookSoon();
    pollLater();
  };

  watchFolders(folder, watchers, lookSoon);
  poll();
  const stop = (): void => {
    clearTimeout(settling);
    clearTimeout(polling);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
  return { stop };
}

/** Watches the folder and its subfolders; one that was replaced by another of the same name is watched again. */
function watchFolders(folder: string, watchers: Map<string, FSWatcher>, hint: () => void): void {
  const wanted = new Map(foldersIn(folder).map((path) => [`${path} ${stamp(path)?.ino}`, path]));
  for (const [key, watcher] of watchers) {
    if (wanted.has(key)) continue;
    watcher.close();
    watchers.delete(key);
  }
  for (const [key, path] of wanted) {
    if (watchers.has(key)) continue;
    try {
      const watcher = watch(path, hint);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(key);
      });
      watchers.set(key, watcher);
    } catch {
      // The system is out of watchers, or the folder has just gone: polling has to do.
    }
  }
}

function foldersIn(folder: string): string[] {
  if (!stamp(folder)?.isDirectory()) return [];
  const inner = contentIn(folder).map((name) => join(folder, name));
  return [folder, ...inner.filter((path) => stamp(path)?.isDirectory())];
}

/** Changes with every change of a content file: names, times, sizes and inodes. */
function fingerprint(folder: string): string {
  const inner = foldersIn(folder).flatMap((path) => contentIn(path).map((name) => join(path, name)));
  return inner
    .map((path) => {
      const found = stamp(path);
      return found?.isDirectory() ? path : `${path} ${found?.ctimeMs} ${found?.size} ${found?.ino}`;
    })
    .join('\n');
}

function contentIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isContentName);
  } catch {
    return [];
  }
}

function stamp(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
