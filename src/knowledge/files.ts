import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ASKS_ENDING } from './asks.ts';
import { KINDS } from './kinds.ts';
import type { Problem } from './problem.ts';

/** A knowledge file as read: its place below the project (with `/`), and its text. */
export type KnowledgeFile = { readonly name: string; readonly text: string };

/** Far above any entry; a file beyond it is a mistake or an attack. */
const MAX_BYTES = 512 * 1024;
const ENDINGS = ['.yaml', ASKS_ENDING];
const TOP_FILES = ['sources.yaml', 'ambiguous.yaml'];
const FOLDERS: readonly string[] = [...KINDS, 'states'];

/**
 * Reads every file of the knowledge folder. Notes (`.md`) and what editors leave behind (hidden, backup and
 * temporary files) are passed over; anything else that looks like content but cannot be used is a problem.
 */
export function readKnowledgeFiles(root: string): { files: KnowledgeFile[]; problems: Problem[] } {
  const files: KnowledgeFile[] = [];
  const problems: Problem[] = [];
  const refuse = (name: string, message: string): void => {
    problems.push({ file: `knowledge/${name}`, line: 1, column: 1, path: '', message });
  };
  const take = (name: string): void => {
    const refusal = refusalOf(root, name);
    if (refusal) refuse(name, refusal);
    else {
      const text = decode(readFileSync(join(root, name)));
      if (text === undefined) refuse(name, 'expected text in UTF-8: save the file with that encoding');
      else files.push({ name: `knowledge/${name}`, text });
    }
  };
  for (const name of list(root)) {
    if (isFolder(join(root, name))) {
      if (!FOLDERS.includes(name)) refuse(name, `expected one of the folders ${FOLDERS.join(', ')}`);
      else for (const inner of list(join(root, name))) take(`${name}/${inner}`);
    } else if (TOP_FILES.includes(name)) take(name);
    else refuse(name, `expected ${TOP_FILES.join(' or ')} here; entries live in a folder`);
  }
  if (files.length === 0 && problems.length === 0)
    refuse('', 'expected entries here, but the folder is empty');
  return { files, problems };
}

/** Whether a name is content: not a note, and nothing that an editor or the system leaves behind for a moment. */
export function isContentName(name: string): boolean {
  return !/^[.#~_]|~$|\.(md|swp|swo|swx|tmp|temp|bak|orig|part|crdownload)$|^4913$|^Thumbs\.db$/i.test(name);
}

/** The text of a file without a byte order mark, or undefined where it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function list(folder: string): string[] {
  return readdirSync(folder).filter(isContentName).sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Why a file cannot be taken, or undefined where it can. */
function refusalOf(root: string, name: string): string | undefined {
  const path = join(root, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 'this link leads nowhere';
  if (leadsOutside(root, path))
    return 'this link leads outside the knowledge folder: put the file itself here';
  if (!stat.isFile()) return 'expected a file: folders do not nest';
  const ending = ENDINGS.find((one) => name.endsWith(one));
  if (!ending) return `expected a file name that ends in ${ENDINGS.join(' or ')}`;
  if (!/(^|\/)[a-z0-9]+(-[a-z0-9]+)*$/.test(name.slice(0, -ending.length))) {
    return 'expected a file name of small letters, digits and hyphens, such as medical-coder.yaml';
  }
  if (stat.size > MAX_BYTES) return `expected at most ${MAX_BYTES} bytes, got ${stat.size}`;
  return undefined;
}

function leadsOutside(root: string, path: string): boolean {
  if (!lstatSync(path).isSymbolicLink() && realpathSync(path) === path) return false;
  const inside = relative(realpathSync(root), realpathSync(path));
  return inside === '..' || inside.startsWith(`..${sep}`);
}
