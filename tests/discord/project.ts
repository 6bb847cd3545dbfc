import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { PROJECT_ROOT } from '../../src/folders.ts';
import { type Changes, changed } from '../knowledge/small.ts';

/** A token that stands out wherever it should not be. */
export const TOKEN = 'MTEwMDAwMDAw.Gabc12.never-to-be-seen_in-any-output';

const folders: string[] = [];
const running = new Set<ChildProcess>();

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'him-bot-')));
  folders.push(folder);
  return folder;
}

/** Compiles the program as `npm run build` does, into a folder of its own: others may work in this one. */
export function build(): string {
  const out = join(temporary(), 'dist');
  const compiler = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '--noCheck', '--outDir', out], { cwd: PROJECT_ROOT });
  return out;
}

/** A project folder of its own with the built program and the small knowledge after some changes. */
export function project(built: string, changes: Changes = {}): string {
  const home = temporary();
  cpSync(built, join(home, 'dist'), { recursive: true });
  cpSync(join(PROJECT_ROOT, 'src/preview/page'), join(home, 'src/preview/page'), { recursive: true });
  copyFileSync(join(PROJECT_ROOT, 'package.json'), join(home, 'package.json'));
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(home, 'node_modules'));
  for (const [name, text] of Object.entries(changed(changes))) {
    const path = join(home, 'knowledge', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return home;
}

/** The program while it runs and what it said. */
export type Program = {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until the program has said something. */
  readonly says: (text: string) => Promise<void>;
  /** Waits for the end: its code, or the signal that killed it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
};

/** Starts the program as `node .` in a project folder, with nothing of our own environment but the path. */
export function start(home: string, env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, ['.'], {
    cwd: home,
    env: { PATH: process.env.PATH, DATA_DIR: join(home, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  }).then((how) => {
    running.delete(child);
    expect(out + err).not.toContain(TOKEN);
    return how;
  });
  return {
    child,
    out: () => out,
    err: () => err,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if ((out + err).includes(text)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(
          (how) => reject(new Error(`ended with ${how} before it said “${text}”:\n${out}${err}`)),
          reject,
        );
        look();
      }),
    ended,
  };
}

/** Ends what a test left running and takes its folders away. */
export async function tidy(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      const closed = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGKILL');
      return closed;
    }),
  );
}

export function removeAll(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
