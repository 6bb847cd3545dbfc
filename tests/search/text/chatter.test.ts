import { expect, test } from 'vitest';
import { withoutChatter } from '../../../src/search/text/chatter.ts';

test.for([
  ['hey guys, quick question: is the RHIT worth it? thanks!', 'is the RHIT worth it'],
  ['hi everyone, rhit or rhia', 'rhit or rhia'],
  ['ok so how do i become a coder', 'how do i become a coder'],
  ['dumb question but what is a DRG', 'what is a DRG'],
  ['sorry if this was asked before. which certs need no degree', 'which certs need no degree'],
  ["I'm new here, what does HIM stand for", 'what does HIM stand for'],
  ['can someone please tell me what a registrar does', 'what a registrar does'],
  ['does anyone know if the CCA expires', 'the CCA expires'],
  ['was wondering whether coders work nights', 'was wondering whether coders work nights'],
  ['i was just wondering if coders work nights', 'coders work nights'],
  ['rhit salary in ohio pls help', 'rhit salary in ohio'],
  ['cpc vs ccs, any advice? ty in advance', 'cpc vs ccs'],
  ['is coding dying or no lol', 'is coding dying'],
  ['asking for a friend: is the rhit hard', 'is the rhit hard'],
  ['my boss wants to know if coders can work at home', 'coders can work at home'],
  ['how many coders are there in the US?', 'how many coders are there'],
  ['how much do coders make right now', 'how much do coders make'],
])('“%s” asks “%s”', ([message = '', question]) => {
  expect(withoutChatter(message)).toBe(question);
});

test.for([
  'hi vs him',
  'so few jobs, why',
  'thanks',
  'hello?',
  'can someone explain hcc',
  'tell me about the chda',
  'I work the front desk right now',
  'help me choose between rhit and ccs',
  'good morning',
  'foreign nurse, can i be a coder in the us',
])('“%s” stays as it is', (message) => {
  expect(withoutChatter(message)).toBe(message);
});
