import { expect, test } from 'vitest';
import { intentOf } from './understood.ts';

test.for([
  'what does a phlebotomist make',
  'how much do nurses make',
  'what do emts make',
  'how much do help desk people make in hospitals',
  'what does a receptionist do',
  'how many nurses are there',
  'average phlebotomist salary',
  'what is the median salary of a nurse',
])('“%s” asks about a calling outside our field, and is met with silence', (question) => {
  expect(intentOf(question)).toEqual({ kind: 'unknown', ids: [] });
});

test.for([
  ['how much do hit graduates make', 'starts/associate-him'],
  ['what can a nurse do with an rhit', 'starts/nurse'],
  ['how much do i make as a nurse coder', 'questions/nurse'],
])('“%s” is ours all the same', ([question = '', id]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'facet', id });
});

test.for([
  'are nurses paid more than coders',
  'what pays more nurse or coder',
  'do coders make more than nurses',
])('“%s” is asked back, since a nurse’s pay is not that of a CDI specialist', (question) => {
  expect(intentOf(question)).toMatchObject({ kind: 'choose' });
});

test.for(['as a nurse does cdi or coding pay more', 'im a nurse, coder or cdi for pay'])(
  '“%s” tells the asker’s own calling, and compares the two others',
  (question) => {
    expect(intentOf(question)).toMatchObject({ kind: 'compare', facet: 'pay' });
  },
);
