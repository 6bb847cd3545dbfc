import { expect, test } from 'vitest';
import { intentText, parseIntent } from '../../../src/intent/intent-text.ts';
import { understand } from '../../../src/search/understand.ts';
import { readQuestions } from '../../../src/tune/questions.ts';
import { KNOWLEDGE } from '../../content/real.ts';
import { intentOf } from './understood.ts';

const QUESTIONS = readQuestions('dev.jsonl').map(({ q }) => q);

test('the same question is understood the same way each time, to the last score', () => {
  const understood = (question: string): unknown => {
    const { candidates, ...rest } = understand(question, KNOWLEDGE);
    return { ...rest, candidates: candidates.map((one) => ({ ...one, features: one.features() })) };
  };
  for (const question of QUESTIONS) expect(understood(question), question).toEqual(understood(question));
});

test('spaces and mentions around a question change nothing', () => {
  for (const question of QUESTIONS)
    expect(intentOf(`<@1100000000000000002>   ${question}  `), question).toEqual(intentOf(question));
});

test('every answer survives its way through a button', () => {
  for (const question of QUESTIONS) {
    const intent = intentOf(question);
    expect(parseIntent(intentText(intent), KNOWLEDGE), question).toEqual(intent);
  }
});
