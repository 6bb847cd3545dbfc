import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { plainReply } from '../../src/answer/plain-text.ts';
import { understand } from '../../src/search/understand.ts';
import { ABOUT, KNOWLEDGE } from './real.ts';

const said = (question: string): string =>
  plainReply(answer(understand(question, KNOWLEDGE).intent, KNOWLEDGE, ABOUT));

test('a city of which only another occupation has figures is not passed over', () => {
  expect(said('coder pay in san jose or san diego')).toMatch(
    /in San Jose-.*\n(.*\n)?I have no figures for medical records specialists in San Diego-[^,]*, CA\./,
  );
  expect(said('coder salary in columbus')).toMatch(/Records specialists in Ohio\n/);
});

test.for([
  ['coder salary in new york city', 'New York-Newark-Jersey City'],
  ['coder pay in nyc', 'New York-Newark-Jersey City'],
  ['coder pay in philly', 'Philadelphia-'],
  ['whats the coder pay like in the boston area vs national', 'Boston-'],
])('“%s” leads with its metropolitan area', ([question = '', area = '']) => {
  expect(said(question).split('\n')[0]).toContain(`Records specialists in ${area}`);
});

test('a role that BLS counts in no group of ours says that its figures are of the nation', () => {
  expect(said('ehr trainer salary in ohio')).toContain('these are of the whole country');
});
