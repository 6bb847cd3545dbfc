import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../src/folders.ts';
import { drawSvg } from '../../src/pictures/draw.ts';
import { CHARTS } from './charts.ts';

/**
 * Pictures must look as they did when somebody last looked at them. `UPDATE_GOLDEN=1 npx vitest run tests/pictures`
 * draws the golden pictures anew: look at each before it is committed. A difference is written beside the golden
 * picture as `*.diff.png`.
 */
const FOLDER = join(PROJECT_ROOT, 'tests/pictures/golden');
/** Edges are smoothed a little differently from one machine to the next: this share of the pixels may differ. */
const TOLERANCE = 0.001;

test.each(Object.entries(CHARTS))('%s looks as before', (name, picture) => {
  const golden = join(FOLDER, `${name}.png`);
  const drawn = drawSvg(picture.svg);
  if (process.env.UPDATE_GOLDEN || !existsSync(golden)) {
    // Where tests run unattended, a picture that nobody has looked at is a failure.
    expect(process.env.CI, `no golden picture ${golden}`).toBeUndefined();
    writeFileSync(golden, drawn);
  }
  const [before, now] = [PNG.sync.read(readFileSync(golden)), PNG.sync.read(Buffer.from(drawn))];
  expect([now.width, now.height]).toEqual([before.width, before.height]);
  const { width, height } = now;
  const difference = new PNG({ width, height });
  const differing = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.15 });
  const file = join(FOLDER, `${name}.diff.png`);
  rmSync(file, { force: true });
  if (differing > width * height * TOLERANCE) writeFileSync(file, PNG.sync.write(difference));
  expect(differing, `see ${file}`).toBeLessThanOrEqual(width * height * TOLERANCE);
});

test.each(Object.entries(CHARTS))('%s is light enough for a phone', (_, { svg }) => {
  expect(drawSvg(svg).byteLength).toBeLessThan(200_000);
});
