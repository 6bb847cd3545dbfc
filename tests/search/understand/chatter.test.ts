import { expect, test } from 'vitest';
import { intentOf } from './understood.ts';

const QUESTIONS = [
  'how much do coders make',
  'is the rhit worth it',
  'rhit vs rhia',
  'what does a cdi specialist do',
  'how do i become a cancer registrar',
  'which certs need no degree',
  'from front desk to coder',
  'what is a chargemaster',
];

test.for([
  (question: string) => `hey everyone, ${question}`,
  (question: string) => `ok so ${question}`,
  (question: string) => `quick question, ${question}? thanks in advance!`,
  (question: string) => `sorry if this was asked before, ${question}`,
  (question: string) => `does anyone know ${question}`,
  (question: string) => `${question} pls help`,
  (question: string) => `${question}?? any advice would be appreciated`,
  (question: string) => `${question} these days lol`,
])('what is said around a question changes nothing: %s', (around) => {
  for (const question of QUESTIONS) expect(intentOf(around(question)), question).toEqual(intentOf(question));
});
