import { expect, test } from 'vitest';
import { textFault } from '../../../src/knowledge/schema/text-fault.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

test.for([
  ['Codes &amp; bills', '&amp;'],
  ['It&#39;s coded', '&#39;'],
  ['8&nbsp;%', '&nbsp;'],
  ['it pays &#x24;50', '&#x24;'],
])('%j holds a sign of a web page', ([text = '', sign]) => {
  expect(textFault(text)).toBe(
    `expected plain text, but found ${sign} from a web page: write the sign itself`,
  );
});

test.for([
  ['Ask @everyone about it', 'expected a text that mentions nobody, but found @everyone'],
  ['Ask @here', 'expected a text that mentions nobody, but found @here'],
  ['The fee is TBD', 'expected a finished text, but found TBD: finish it, or take it out'],
  ['todo: fee', 'expected a finished text, but found todo: finish it, or take it out'],
  ['Lorem ipsum dolor', 'expected a finished text, but found Lorem ipsum: finish it, or take it out'],
] as const)('%j is not for members: %s', ([text, fault]) => {
  expect(textFault(text)).toBe(fault);
});

test.for(['AT&T; and others', 'R&D', 'coders@hereford.example', 'What you have to do', 'Q&A; more'])(
  '%j is a text for members',
  (text) => {
    expect(textFault(text)).toBeUndefined();
  },
);

test.for<[field: string, changes: Changes, place: string]>([
  ['title', { 'terms/drg.yaml': replacing('Diagnosis-related', 'Diagnosis &amp;') }, '1:8 title'],
  ['alias', { 'terms/drg.yaml': replacing('ms-drg', 'ms &amp; drg') }, '4:5 aliases.1'],
  ['summary', { 'terms/drg.yaml': replacing('A group', 'TODO A group') }, '5:10 summary'],
  ['fact', { 'terms/drg.yaml': replacing('Medicare', 'Ask @here what Medicare') }, '8:11 facts.1.text'],
])('such a text is told where it stands, in the %s', ([, changes, place]) => {
  const problems = problemsOf(knowledgeFolder(changes));
  expect(problems).toEqual([expect.stringContaining(`knowledge/terms/drg.yaml:${place}: expected `)]);
});
