import { expect, test } from 'vitest';
import { intentOf } from './understood.ts';

test.for([
  'ccs versus law school',
  'cphims or dogs',
  'ods or nursing',
  'chda or excel',
  'chps or cissp',
  'cphq or six sigma',
  'rhia or law degree',
])('“%s” is asked back: one side is nothing that is known here', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'choose' });
});

test.for([
  ['cdip or nothing', { kind: 'entry', id: 'credentials/cdip' }],
  ['ccs or the one from aapc for doctors offices', { kind: 'compare' }],
  ['coding or cdi', { kind: 'compare' }],
] as const)('“%s” compares with nothing unknown', ([question, intent]) => {
  expect(intentOf(question)).toMatchObject(intent);
});
