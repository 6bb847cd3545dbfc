import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { plainReply } from '../../src/answer/plain-text.ts';
import { wholeText } from '../../src/intent/intent-text.ts';
import { ABOUT, KNOWLEDGE } from '../content/real.ts';
import { intentOf } from './understand/understood.ts';

describe('figures of the whole country say so', () => {
  test.for([
    'who makes more in texas a coder or a biller',
    'who makes more in dallas a coder or a biller',
    'EHR trainer salary in Houston',
  ])('“%s” names a place that the figures are not of', (question) => {
    expect(intentOf(question)).toMatchObject({ qualifier: 'state' });
  });

  test('growth in a state is told by the card of that state, which says that growth is known of the nation only', () => {
    const intent = intentOf('growth for registrars in florida');
    expect(wholeText(intent)).toBe('states growth roles/cancer-registrar FL');
    expect(plainReply(answer(intent, KNOWLEDGE, ABOUT))).toContain('no growth figures by state');
  });

  test.for(['who makes more, a coder or a biller', 'coder pay in dallas', 'rhti pay in texas'])(
    '“%s” has the figures that it asks for',
    (question) => {
      expect(intentOf(question)).not.toHaveProperty('qualifier');
    },
  );
});

test.for([
  ['rhti pay in texas', 'choose pay TX'],
  ['rhti pay in texas vs florida', 'choose pay TX FL'],
  ['rhti pay in dallas', 'choose pay TX 19100'],
  ['how many rhti jobs are there in texas', 'choose jobs TX'],
] as const)('“%s” keeps its places while a name is asked back', ([question, text]) => {
  expect(wholeText(intentOf(question))).toMatch(new RegExp(`^${text} credentials/`));
});
