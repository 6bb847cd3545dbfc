import { expect, test } from 'vitest';
import { entryFor } from './understood.ts';

test.for([
  'let my CCS lapse in 2021',
  'my ccs lapsed',
  'my ccs lapsed what now',
  'let my CCS lapse in 2021 when my mom was sick. start over or can i just pay something',
  'my rhit lapsed, can i get it back',
  'rhia expired 2 years ago how to get it back',
  'i let my cpc expire, do i have to retake it',
  'what if my rhit lapses',
  'my cca went inactive',
  'let my coc go, can i reinstate it',
  'didnt renew my rhit and now its expired',
  'how do i reactivate my ccs-p',
  'rhit revoked, can i test again',
  'reinstate rhia',
  'my ccs ran out in 2022, what now',
  'manager told me my letters ran out last year bc i forgot the credits. start over?',
  'stopped doing ceus three years ago, is my rhit gone for good',
  'never renewed after i had twins five years ago, can i get my ccs back',
  'is my rhia dead if i skipped renewal 4 years ago',
  'how do you resurrect an old cpc',
  'have old RHIT from 2008, going back to work',
  'my rhit from 2008 never renewed',
  'i had a ccs in 2010, is it still valid',
  'let my cpc go years ago',
  'did not pay the dues four years ago and my coc is dead. can it be brought back',
])('“%s” is told by the entry on lapsed credentials', (question) => {
  expect(entryFor(question)).toBe('questions/lapsed-credential');
});

test.for([
  ['does the cca expire', 'credentials/cca'],
  ['does the CRC credential expire', 'credentials/crc'],
  ['what do i need to do so my cdip doesnt lapse', 'credentials/cdip'],
  ['want to keep my cpc, how do i get back into coding', 'credentials/cpc'],
  ['i passed my ccs in 2024, whats next', 'credentials/ccs'],
  // It does not tell the rules of this issuer.
  ['my CCDS lapsed', 'credentials/ccds'],
] as const)('“%s” is told by %s', ([question, id]) => {
  expect(entryFor(question)).toBe(id);
});

test('a license of another field is none of ours', () => {
  expect(entryFor('my nursing license lapsed')).not.toBe('questions/lapsed-credential');
});
