import { expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { intentOf } from './understood.ts';

test.for([
  [
    'is the privacy and security credential from ahima worth it for a director w an RHIA already',
    'credentials/chps',
  ],
  ['is the CHPS credential worth it for a director w an RHIA', 'credentials/chps'],
  ['chps worth it if i have a rhia', 'credentials/chps'],
  ['is the cdip worth it if i hold the rhit', 'credentials/cdip'],
  ['would cpco be worth the money for someone holding a ccs', 'credentials/cpco'],
  ['is the chfp worth it with a rhia already', 'credentials/chfp'],
  ['already have my rhit. is the cphq worth it', 'credentials/cphq'],
  ['is it worth getting the chc when you have a cpc', 'credentials/chc'],
  ['i am a ccs, is the chps worth it', 'credentials/chps'],
  ['chda worth it for a cpc holder', 'credentials/chda'],
] as const)('“%s” asks what %s is worth, which no comparison tells', ([question = '', id]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id, facet: 'worth' });
});

test.for(['have the rhia. is chda worth it', 'Already have my RHIT, is CCS worth adding?'])(
  '“%s” is told by what is written on the two, or by both beside each other',
  (question) => {
    expect(intentOf(question)).toMatchObject({ kind: 'compare', facet: 'worth' });
  },
);

test.for([
  'CEUs for cpc plus cpma, do they stack',
  'how many CEUs every two years for cpc plus cpma, do they stack',
  'do ceus count for both cpc and crc',
  'rhit and ccs, can i use the same ceus for both',
  'ceus if i hold both coc and cpc',
  'how many ceus total for rhia and chda together',
  'cpma ceus on top of my cpc ones',
  'holding CCS and RHIT at once, double the ceus?',
  'i have the cpc and the cpb, are the ceus shared',
  'rhia plus chps how many ceus',
])('“%s” asks for one sum, not for each of the two', (question) => {
  expect(intentOf(question)).toEqual({ kind: 'facet', id: 'questions/keep-cert', facet: 'renewal' });
});

test.for([
  'which needs fewer ceus, cpc or cpma',
  'rhit vs ccs ceus',
  'ceus for rhit and rhia, how many each',
])('“%s” asks for each', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'compare', facet: 'renewal' });
});

test.for([
  'ambient scribes write better notes than my hospitalists. does cdi even survive this',
  'does ai kill coding',
  'does ai kill cdi',
  'will ai wipe out coders',
  'does autonomous coding kill the coder job',
  'do ai scribes kill transcriptionists',
  'is CAC going to replace coders',
  'will chatgpt put coders out of work',
  'are ai scribes going to take over cdi',
  'does icd 11 kill icd 10 jobs',
  'will autonomous coding replace coding auditors',
])('“%s” asks what becomes of one, not how the two differ', (question) => {
  const { proposed, reading } = understand(question, KNOWLEDGE);
  expect(proposed?.kind).not.toBe('compare');
  expect(reading.facet).toBe('growth');
});

test('which of two is replaced first sets them side by side', () => {
  expect(intentOf('Will AI come for coding or billing first?')).toMatchObject({
    kind: 'compare',
    facet: 'growth',
  });
});

test.for([
  ['lcd vs ncd', 'terms/lcd'],
  ['ms-drg vs apr-drg', 'terms/drg'],
])('“%s” sets two names against each other of which one entry tells', ([question = '', id]) => {
  expect(intentOf(question)).toEqual({ kind: 'facet', id, facet: 'difference' });
});
