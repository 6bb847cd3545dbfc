import { expect, test } from 'vitest';
import { intentOf, offeredFor, sidesFor } from './understood.ts';

test.for([['aapc hospital coding cert', ['cic', 'coc', 'cpc']]] as const)(
  '“%s” may be several of one body, so it is asked back',
  ([question, ids]) => {
    expect(offeredFor(question)).toEqual(expect.arrayContaining(ids.map((id) => `credentials/${id}`)));
  },
);

test.for([['for auditing charts, the AAPC cert or the AHIMA one'], ["cpma or ahima's version"]] as const)(
  '“%s” is asked back: one body has no such credential',
  ([question]) => {
    expect(intentOf(question).kind).toBe('choose');
  },
);

test.for([
  ['i hold the acdis one. would ahimas version of the same be worth adding', ['ccds', 'cdip']],
  ["CHPC or AHIMA's counterpart", ['chpc', 'chps']],
  ['cic vs the ahima equivalent', ['ccs', 'cic']],
  ["which exam is AHIMA's answer to the CIC, and how do the two differ", ['ccs', 'cic']],
  ['RHIT, CCS or that doctor office one from aapc', ['ccs', 'cpc', 'rhit']],
  ['beginner coding test from ahima or the apprentice one from aapc', ['cca', 'cpc']],
] as const)('“%s” compares %s', ([question, ids]) => {
  expect(sidesFor(question)).toEqual(ids.map((id) => `credentials/${id}`));
});
