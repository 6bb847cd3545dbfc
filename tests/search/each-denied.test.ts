import { expect, test } from 'vitest';
import { eachDenied } from '../../src/search/shapes/each-denied.ts';

test.for([
  ['certs with no degree or experience', 'certs with no degree and no experience'],
  ['jobs that do not need a degree or experience', 'jobs that do not need degree and not need experience'],
  ['needs neither a degree nor experience', 'needs neither degree and neither experience'],
  ['without experience or a degree', 'without experience and without degree'],
  ['a job in coding or billing', 'a job in coding or billing'],
  ['needs a degree or experience', 'needs a degree or experience'],
] as const)('“%s” is read as “%s”', ([text, read]) => {
  expect(eachDenied(text)).toBe(read);
});
