import { expect, test } from 'vitest';
import { intentOf } from './understood.ts';

test.for([
  ['single mom here. how hard is the rhit exam', 'credentials/rhit'],
  ["i can't find this anywhere. what does a chargemaster coordinator do", 'roles/chargemaster-coordinator'],
  [
    'i have been thinking about this for a while. how do i become a cancer registrar?',
    'roles/cancer-registrar',
  ],
])('“%s” is answered by the sentence that asks', ([text = '', id]) => {
  expect(intentOf(text)).toMatchObject({ id });
});

test.for([
  'The CCS looks hard. Is the CPC harder?',
  'modifier 25 or 59? pt had a mole removed and a checkup same day',
  'is 140/95 bad? im an RHIT',
])('“%s” is not answered by one of its sentences', (text) => {
  const { kind } = intentOf(text);
  expect(kind === 'facet' || kind === 'entry').toBe(false);
});
