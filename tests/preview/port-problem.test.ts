import { expect, test } from 'vitest';
import { portProblem } from '../../src/preview/port-problem.ts';

test.for<[code: string, why: string]>([
  ['EACCES', 'this computer reserves it (ports below 1024 are for administrators)'],
  ['EADDRINUSE', 'it and the ports after it are in use'],
  ['EPERM', 'not today'],
])('a port that fails with %s is told in a sentence that names the setting', ([code, why]) => {
  const error = Object.assign(new Error('not today'), { code });
  expect(portProblem(error, 80)).toBe(
    `The preview cannot listen on port 80: ${why}. Set PREVIEW_PORT to another port, such as 3000.`,
  );
});
