import { expect, test } from 'vitest';
import { questionIntent } from '../../src/search/question-intent.ts';
import { KNOWLEDGE, reply } from '../content/real.ts';

test.for([
  '',
  '<@1234567890>',
  'help',
  'Help!',
  '/help',
  '@HIM help',
  '<@1234567890> help',
  'help me please',
  'commands',
  'list of commands',
  'what can you do',
  'What can you do?',
  'what can u do',
  'what can i ask you',
  'what can I ask you?',
  'how do i use this bot',
  'how do I use this?',
  'how does this bot work',
  'what does this bot do?',
])('%j asks for help, which is an answer', (question) => {
  const intent = questionIntent(question, KNOWLEDGE);
  expect(intent).toEqual({ kind: 'help' });
  expect(reply(intent).outcome).toBe('answer');
});

test.for([
  'hi',
  'hello bot',
  'help desk to him analyst',
  'what can a rhit do',
  'what can i ask in an interview for a coder job',
  'how do i use my rhit',
  'what does a coder do',
  'help me choose between rhit and rhia',
  'how does coding work',
])('%j does not', (question) => {
  expect(questionIntent(question, KNOWLEDGE)).not.toEqual({ kind: 'help' });
});
