import { describe, expect, test } from 'vitest';
import { asksForStates, statesIn, statesOf } from '../../../src/search/reading/states-in.ts';
import { wordsOf } from '../../../src/search/text/words.ts';

describe('the state named', () => {
  test.for<[question: string, state: string | undefined]>([
    ['coder pay in texas', 'TX'],
    ['Texas coder pay', 'TX'],
    ['pay in West Virginia', 'WV'],
    ['pay in Virginia', 'VA'],
    ['pay in new york', 'NY'],
    ['pay in Massachusets', 'MA'],
    ['pay in pensylvania', 'PA'],
    ['salary in TX', 'TX'],
    ['salary in OR', 'OR'],
    ['coder salary tx', 'TX'],
    ['what do coders make in cali', 'CA'],
    ['district of columbia pay', 'DC'],
    ['puerto rico pay', 'PR'],
    ['coder salary in washington dc', 'DC'],
    ['HIM director pay, Washington, D.C.?', 'DC'],
    ['pay in washington state', 'WA'],
    ['what do coders in washington issue', 'WA'],
    ['coder salary nyc', 'NY'],
    ['salary in va', 'VA'],
    ['coder pay richmond, va', 'VA'],
    ['how much do coders make at the va', undefined],
    ['is a job with the VA better', undefined],
    ['do I need rhit for VA', undefined],
    ['which pays more, RHIT or an MD', undefined],
    ['coder pay penn foster', undefined],
    ['is it for me', undefined],
    ['rhit or rhia', undefined],
    ['work in it', undefined],
    ['how do i get in', undefined],
    ['', undefined],
    ['in constructor', undefined],
  ])('“%s” names %s', ([question, state]) => {
    expect(statesIn(question)).toEqual(state === undefined ? [] : [state]);
  });

  test.for<[question: string, ...states: string[]]>([
    ['coder salary in Texas vs CA', 'TX', 'CA'],
    ['how much do coders make in texas, NY or florida', 'TX', 'FL', 'NY'],
    ['rhit pay in Washington DC vs VA', 'DC', 'VA'],
    ['coder salary in Kansas City', 'MO', 'KS'],
    ['coder salary in Kansas City, MO', 'MO'],
    ['coder salary kansas city missouri', 'MO'],
    ['pay in Michigan City', 'IN'],
    ['pay in Nevada, MO for coders', 'MO'],
    ['is the pay better in Texas or at the VA', 'TX'],
    ['I am an MA in Ohio, coder pay?', 'OH'],
    ['coder pay in tx and fl', 'TX', 'FL'],
    ['coder salary tx, fl', 'TX', 'FL'],
    ['coder pay tx vs ca', 'TX', 'CA'],
    ['coder pay in ny ca tx fl wa', 'NY', 'CA', 'TX', 'FL', 'WA'],
    ['coder pay in texas or ca', 'TX', 'CA'],
    ['coder pay in ohio and dc', 'OH', 'DC'],
    ['COMPARE CODER PAY TX AND FL', 'TX', 'FL'],
  ])('“%s” names %s', ([question, ...states]) => {
    expect(statesIn(question)).toEqual(states);
  });

  test.for<[question: string, all: boolean]>([
    ['best state for him pay', true],
    ['which states pay the most', true],
    ['pay by state', true],
    ['coder pay', false],
  ])('“%s” asks for all states: %s', ([question, all]) => {
    expect(asksForStates(wordsOf(question))).toBe(all);
  });
});

test('the states of one reading are worked out once', () => {
  const reading = { text: 'coder pay in texas or OH' };
  expect(statesOf(reading)).toEqual(['TX', 'OH']);
  expect(statesOf(reading)).toBe(statesOf(reading));
});
