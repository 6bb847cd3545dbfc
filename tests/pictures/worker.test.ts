import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/paths.ts';
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

/** Runs a script with the compiled `drawPng` and the SVG of a chart in a process of its own. */
function run(script: string): { status: number | null; output: string } {
  const module = pathToFileURL(join(BUILT, 'src/pictures/png.js')).href;
  const svg = JSON.stringify(CHARTS['map-one']?.svg);
  const code = `import { drawPng } from ${JSON.stringify(module)};\nconst svg = ${svg};\n${script}`;
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

test('drawing does not hold up the thread that answers', () => {
  const { output } = run(`
    await drawPng({ svg });
    let last = performance.now();
    let longest = 0;
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 2);
    await Promise.all(Array.from({ length: 40 }, (_, index) => drawPng({ svg: svg + '<!--' + index + '-->' })));
    clearInterval(watch);
    console.log(Math.round(longest));
  `);
  // 50 ms is the limit; the rest is room for machines that run other tests at the same time.
  expect(Number(output)).toBeLessThan(150);
});

test('memory stays flat over many pictures', () => {
  const { output } = run(`
    const draw = async (from, to) => {
      for (let index = from; index < to; index++) await drawPng({ svg: svg + '<!--' + index + '-->' });
      return process.memoryUsage.rss() / 1e6;
    };
    const [first, last] = [await draw(0, 20), await draw(20, 100)];
    console.log(Math.round(last - first));
  `);
  // 80 kept pictures of some 130 kB; left uncollected, each would take some 3 MB.
  expect(Number(output)).toBeLessThan(120);
}, 60_000);
