import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/folders.ts';
import { CHARTS } from './charts.ts';

/** Inside the project, so that the compiled files find its packages. */
const BUILT = join(PROJECT_ROOT, 'node_modules/.cache/pictures-test');

beforeAll(() => {
  const compiler = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--outDir',
    BUILT,
    '--rootDir',
    '.',
    '--target',
    'ES2023',
    '--module',
    'NodeNext',
    '--types',
    'node',
  ];
  const flags = ['--rewriteRelativeImportExtensions', '--skipLibCheck', '--strict', '--ignoreConfig'];
  const files = ['src/pictures/png.ts', 'src/pictures/png-worker.ts'];
  execFileSync(process.execPath, [compiler, ...options, ...flags, ...files], { cwd: PROJECT_ROOT });
}, 60_000);

afterAll(() => rmSync(BUILT, { recursive: true, force: true }));

/** The address of a compiled file. */
function moduleUrl(name: string): string {
  return pathToFileURL(join(BUILT, `src/pictures/${name}.js`)).href;
}

/** Runs a script with the compiled `drawPng` and the SVG of a chart in a process of its own. */
function run(script: string): { status: number | null; output: string } {
  const svg = JSON.stringify(CHARTS['map-one']?.svg);
  const code = `import { drawPng } from ${JSON.stringify(moduleUrl('png'))};\nconst svg = ${svg};\n${script}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: code,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, output: stdout + stderr };
}

test('the compiled program draws in a worker and ends when there is nothing more to draw', () => {
  const { status, output } = run(`
    const png = await drawPng({ svg });
    console.log(Buffer.from(png).toString('latin1', 1, 4), process.getActiveResourcesInfo().filter((one) => /Worker|MessagePort/.test(one)).length);
  `);
  expect(output.trim()).toBe('PNG 0');
  expect(status).toBe(0);
});

test('the thread that answers does not even load the library that draws; a single other thread does it all', () => {
  const { output } = run(`
    import { createRequire } from 'node:module';
    const { cache } = createRequire(import.meta.url);
    const loaded = () => Object.keys(cache).some((path) => path.includes('resvg'));
    let threads = 0;
    process.on('worker', () => { threads += 1; });
    await Promise.all([1, 2, 3].map((index) => drawPng({ svg: svg + '<!--' + index + '-->' })));
    console.log(loaded(), threads);
    await import(${JSON.stringify(moduleUrl('draw'))});
    console.log(loaded());
  `);
  // The second line is the proof that the first would notice.
  expect(output.trim().split('\n')).toEqual(['false 1', 'true']);
});

test('after each picture the worker has the memory collected that the library took', () => {
  const { output, status } = run(`
    import { on } from 'node:events';
    import { Worker } from 'node:worker_threads';
    const watched = \`
      const { PerformanceObserver, constants } = require('node:perf_hooks');
      const { parentPort } = require('node:worker_threads');
      const asked = ({ detail }) => (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0;
      new PerformanceObserver((list) => {
        if (list.getEntries().some(asked)) parentPort.postMessage({ collected: true });
      }).observe({ entryTypes: ['gc'] });
      import(${JSON.stringify(moduleUrl('png-worker'))});
    \`;
    const worker = new Worker(watched, { eval: true, execArgv: [] });
    const said = [];
    worker.postMessage({ id: 0, svg });
    for await (const [message] of on(worker, 'message')) {
      said.push(...Object.keys(message));
      if (!message.collected) continue;
      if (said.length === 9) break;
      worker.postMessage({ id: said.length, svg });
    }
    console.log(said.join(' '));
    await worker.terminate();
  `);
  expect(output.trim()).toBe('id png collected id png collected id png collected');
  expect(status).toBe(0);
});
