import { expect, test } from 'vitest';
import { privateFault } from '../../../src/knowledge/schema/private-fault.ts';
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

const FINISH = 'finish it, or take it out';
const ANEW = 'which another encoding makes of a letter or sign: type it anew, and save the file in UTF-8';

test.for([
  ['PPE hours ran from ??? to 416', `expected a finished text, but found ???: ${FINISH}`],
  ['It costs XX dollars', `expected a finished text, but found XX: ${FINISH}`],
  ['The programâ€™s plan', `expected readable letters, but found â€™, ${ANEW}`],
  ['A CafÃ© in Texas', `expected readable letters, but found Ã©, ${ANEW}`],
  ['8Â\u00a0%', `expected readable letters, but found Â\u00a0, ${ANEW}`],
  ['It ran\ufffd on', `expected readable letters, but found \ufffd, ${ANEW}`],
  [
    '\u0440racticum',
    'expected Latin letters, but found \u0440 of another alphabet, which may look the same: type it anew',
  ],
  [
    'Hours ran from 40 to 416."',
    'expected quotation marks in pairs, but one (") is alone: add the other, or take it out',
  ],
  [
    'The field grows 8 % per year.',
    'expected growth over the whole period, such as "8 % in ten years (2025–35)", but found "8 % per year"',
  ],
  [
    'It grows by 3.1 percent a year',
    'expected growth over the whole period, such as "8 % in ten years (2025–35)", but found "3.1 percent a year"',
  ],
  ['You will earn more', 'expected no promise, but found "You will earn": say what the source says'],
  [
    '8 % per year is how jobs grow',
    'expected growth over the whole period, such as "8 % in ten years (2025–35)", but found "8 % per year"',
  ],
  ['A job is guaranteed', 'expected no promise, but found "guaranteed": say what the source says'],
] as const)('%j is not for members, either: %s', ([text, fault]) => {
  expect(textFault(text)).toBe(fault);
});

test.for([
  [
    'An RVU【4†source】',
    'expected a text without 【4†source】, a mark of a chat program: take it out, and check',
  ],
  [
    'It pays. :contentReference[oaicite:0]{index=0}',
    'expected a text without :contentReference[oaicite:0], a',
  ],
  ['As an AI language model, I know little', 'expected a fact, but found "As an AI language model"'],
  ['In [insert year] it paid more', 'expected a finished text, but found [insert year]: finish it, or take'],
  ['It costs $___.', 'expected a finished text, but found $___: finish it, or take it out'],
  ['An **RVU** says it', 'expected plain text, but found **, which members would see: take it out'],
  ['One;<br>two', 'expected plain text, but found <br>, which members would see: take it out'],
  ['The <b>work</b>', 'expected plain text, but found <b>, which members would see: take it out'],
  ['See <a href="https://x.org">here</a>', 'expected plain text, but found <a href="https://x.org">, which'],
  ['The `work` of it', 'expected plain text, but found `, which members would see: take it out'],
  [
    'certiﬁed work',
    'expected letters that people type, but found ﬁ, one sign for several, as in PDF files: write fi',
  ],
  ['from these Medi- care builds', 'expected whole words, but found "Medi- care"'],
  ['from these medi- care builds', 'expected whole words, but found "medi- care", parted as at the end'],
  ['the hours Page 3 of 12 or more', 'expected the text alone, but found "Page 3 of 12" of the page it was'],
] as const)('%j came along with what was copied: %s', ([text, fault]) => {
  const found = textFault(text);
  expect(typeof found === 'object' ? found.expected : found).toContain(fault);
});

test.for([
  'front- and back-office staff, short- to mid-term',
  'Scores < 3 or > 7 are rare; if a <b and c> d, ask [sic]',
  'C++, rule #1 (*), 5 * 3, snake_case and [two to four] hours',
  'the exam - which is online - and an e-mail',
  'naïve résumé, ≥ 40 ✓ 🎓',
  'SÃO PAULO and Ångström',
  'it’s the school’s “choice”…',
  'α and β are Greek letters, 10 μg is a weight',
  'Dues rise by about 3 % a year',
  'No school can guarantee a job',
  'A job is not guaranteed',
  'The "A" and the "B" of it',
  'a 12" screen',
  'codes such as E11.XX',
  'The 8 % is for ten years together, not per year',
  'is it 8 %?',
  'most employers make you sign that you will not look after children',
])('%j is a text for members, too', (text) => {
  expect(textFault(text)).toBeUndefined();
});

test.for([
  ['Ask ana@example.org about hours.', 'an e-mail address'],
  ['Ask <@123456789012345678> about hours.', 'a mention'],
  ['Ask @Ana_K about hours.', 'a handle'],
  ['Call Ana at (555) 123-4567 now.', 'a phone number'],
])('the fact %j is about a person: %s', ([text = '', what]) => {
  expect(privateFault(text)).toBe(
    `expected a text without anything about a person, but found ${what}: take it out`,
  );
});

test.for(['Codes 29-2072 and 31-9094', 'jobs grew from 194800 to 208600', 'the NPI has 10 digits'])(
  '%j is about nobody',
  (text) => {
    expect(privateFault(text)).toBeUndefined();
  },
);

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
  [
    'fact about a person',
    { 'terms/drg.yaml': replacing('Medicare', 'Ask a@b.org what Medicare') },
    '8:11 facts.1.text',
  ],
  [
    'fact of one word',
    { 'terms/drg.yaml': replacing('Medicare pays hospital stays by it.', 'Yes') },
    '8:11 facts.1.text',
  ],
  ['fact', { 'terms/drg.yaml': replacing('Medicare', 'Ask @here what Medicare') }, '8:11 facts.1.text'],
])('such a text is told where it stands, in the %s', ([, changes, place]) => {
  const problems = problemsOf(knowledgeFolder(changes));
  expect(problems).toEqual([expect.stringContaining(`knowledge/terms/drg.yaml:${place}: expected `)]);
});

test.for<[what: string, by: string, problem: string]>([
  [
    'a publisher that is not known yet',
    'publisher: ???',
    'sources.yaml:2:14 ahima-site.publisher: expected a finished text, but found ???: finish it, or take it out, got "???"',
  ],
])('%s is told', ([, by, problem]) => {
  const folder = knowledgeFolder({ 'sources.yaml': replacing('publisher: AHIMA', by) });
  expect(problemsOf(folder)).toEqual([`knowledge/${problem}`]);
});
