import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, FILES, replacing } from '../small.ts';

/** Eleven questions: enough for the entry to have some of its own. */
const MANY = Array.from({ length: 11 }, (_, at) => `what does drg number ${at} stand for`).join('\n');
const DRG = FILES['terms/drg.yaml'] ?? '';

function told(drg: string, asks: string = MANY): string[] {
  const changes: Changes = { 'terms/drg.yaml': drg, 'terms/drg.asks.txt': asks };
  return problemsOf(knowledgeFolder(changes));
}

test.for<[what: string, text: string, line: number]>([
  ['before its questions', DRG.slice(0, DRG.indexOf('asks:')), 10],
  ['and without a last line end', DRG.slice(0, DRG.indexOf('\nasks:')), 10],
  [
    'between two facts',
    DRG.replace(
      'asks:',
      "  - text: Another fact that is cut off.\n    source: ahima-site\n    asOf: '2026'\nasks:",
    ).slice(0, DRG.indexOf('asks:')),
    10,
  ],
])('an entry that is cut off %s is told at its last line', ([, text, line]) => {
  expect(told(text)).toEqual([
    `knowledge/terms/drg.yaml:${line}:1 asks: expected asks: and a question or two at the end of this file (knowledge/terms/drg.asks.txt has 11 more), but it ends here: if its end is missing, bring it back; if not, add them`,
  ]);
});

test('questions that do not stand at the end would not show that it is missing', () => {
  const moved = replacing(
    'asks:\n  - what is a drg\n',
    '',
  )(DRG).replace('category:', 'asks:\n  - what is a drg\ncategory:');
  expect(told(moved)).toEqual([
    'knowledge/terms/drg.yaml:6:1 asks: expected asks: at the end of this file, so that the check sees if its end is ever missing, but category: comes after it: move asks: and its questions below',
  ]);
});

test.for<[what: string, text: string, asks: string]>([
  ['a whole entry', DRG, MANY],
  ['a whole entry with the line ends of Windows', DRG.replaceAll('\n', '\r\n'), MANY],
  [
    'an entry as a program writes it',
    `{
  "title": "Diagnosis-related group",
  "summary": "A group of hospital stays that are paid the same.",
  "category": "Payment",
  "facts": [{"text": "Medicare pays hospital stays by it.", "source": "ahima-site", "asOf": "2026"}],
  "asks": ["what is a drg"]
}`,
    MANY,
  ],
  ['an entry with notes at its end', `${DRG}\n# checked by Ana\n`, MANY],
  ['a new entry with only an asks file of a few lines', DRG.slice(0, DRG.indexOf('asks:')), 'whats a drg'],
])('%s is right', ([, text, asks]) => {
  expect(told(text, asks)).toEqual([]);
});

test('an entry that cannot be read says only why', () => {
  expect(told('title: "open')).toEqual([expect.stringMatching(/^knowledge\/terms\/drg\.yaml:1:8 /)]);
});
