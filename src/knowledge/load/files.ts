import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { codeOf, errorText } from '../../errors.ts';
import type { Problem } from '../problem.ts';
import { type Decoded, decode } from './decode.ts';
import {
  FOLDERS,
  isContentName,
  isDraftName,
  missingNames,
  nameRefusal,
  TOP_FILES,
  topRefusal,
} from './file-names.ts';

/** A knowledge file as read: its path in the project (with `/`), and its text. */
export type KnowledgeFile = { readonly name: string; readonly text: string };

/** Far larger than any entry; a file above it is a mistake or an attack. */
const MAX_BYTES = 512 * 1024;

/** The contents of a knowledge folder: its files, the problems with them as files, and the names that were skipped. */
export type FolderRead = {
  readonly files: readonly KnowledgeFile[];
  readonly problems: readonly Problem[];
  readonly passedOver: readonly string[];
};

/**
 * Reads every file of the knowledge folder. Notes (`.md`) and what editors leave behind (hidden, backup and temporary
 * files) are skipped; anything else that looks like content but cannot be used is a problem.
 */
export function readKnowledgeFiles(root: string): FolderRead {
  const files: KnowledgeFile[] = [];
  const problems: Problem[] = [];
  const passedOver: string[] = [];
  const refuse = (name: string, message: string, line = 1): void => {
    problems.push({ file: `knowledge/${name}`, line, column: 1, path: '', message });
  };
  const attempt = (name: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      refuse(name, unreadable(error));
    }
  };
  const take = (name: string): void => {
    const refusal = refusalOf(root, name);
    const read: Decoded = refusal ? { message: refusal } : decode(readFileSync(join(root, name)));
    if ('message' in read) refuse(name, read.message, read.line);
    else files.push({ name: `knowledge/${name}`, text: read.text });
  };
  const list = (folder: string): string[] => {
    const names = readdirSync(join(root, folder)).sort();
    passedOver.push(...names.filter(isDraftName).map((name) => `knowledge/${folder}${name}`));
    return names.filter(isContentName);
  };
  const takeAll = (folder: string): void => {
    for (const name of list(`${folder}/`)) attempt(`${folder}/${name}`, () => take(`${folder}/${name}`));
  };
  for (const name of list('')) {
    if (TOP_FILES.includes(name)) attempt(name, () => take(name));
    else if (FOLDERS.includes(name)) attempt(name, () => takeAll(name));
    else refuse(name, topRefusal(name, isFolder(join(root, name))));
  }
  const names = [...files.map(({ name }) => name), ...problems.map(({ file }) => file)];
  if (names.length === 0) refuse('', 'expected entries here, but the folder is empty');
  else for (const name of missingNames(names)) refuse(...name);
  return { files, problems, passedOver };
}

/** Why a file or folder cannot be read, in plain words. */
export function unreadable(error: unknown): string {
  return UNREADABLE[String(codeOf(error))] ?? `this cannot be read: ${errorText(error)}`;
}

const NO_RIGHT =
  'expected permission to read this: change its permissions, or ask whoever looks after the computer';
const UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  // An editor was saving: the next event triggers another read.
  ENOENT: 'expected this to be here, but it is missing',
  ENOTDIR: 'expected a folder, got a file',
  ELOOP: 'this link leads in a circle',
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Why a file is refused, or undefined. */
function refusalOf(root: string, name: string): string | undefined {
  const path = join(root, name);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 'this link leads nowhere';
  if (leadsOutside(root, path))
    return 'this link leads outside the knowledge folder: put the file itself here';
  if (!stat.isFile()) return 'expected a file: folders cannot be nested';
  const refusal = nameRefusal(name, (other) => existsSync(join(root, other)));
  if (refusal) return refusal;
  if (stat.size > MAX_BYTES) return `expected at most ${MAX_BYTES} bytes, got ${stat.size}`;
  return undefined;
}

function leadsOutside(root: string, path: string): boolean {
  if (!lstatSync(path).isSymbolicLink() && realpathSync(path) === path) return false;
  const inside = relative(realpathSync(root), realpathSync(path));
  return inside === '..' || inside.startsWith(`..${sep}`);
}
