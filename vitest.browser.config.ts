import { defineConfig } from 'vitest/config';

/** Tests of the preview page in a real browser: `npm run test:browser`, with Debian's chromium or CHROMIUM_PATH. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    fileParallelism: false,
  },
});
