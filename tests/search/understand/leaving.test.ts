import { expect, test } from 'vitest';
import type { Intent } from '../../../src/intent/intent.ts';
import { intentOf } from './understood.ts';

test.for([
  [
    'can a claims examiner cross over to the hospital and fight the rejections instead of making them',
    'insurance-claims-analyst',
    'denials-appeals-specialist',
  ],
  [
    'could a claims examiner move over to the hospital side and write the appeals instead',
    'insurance-claims-analyst',
    'denials-appeals-specialist',
  ],
  ['pro fee coding into auditing, what is between', 'professional-fee-coder', 'coding-auditor'],
  ['how do coders get into auditing', 'clinical-coding-specialist', 'coding-auditor'],
  ['coder wanting to go into analytics', 'clinical-coding-specialist', 'health-data-analyst'],
  ['how does a cdi specialist end up leading the whole department', 'cdi-specialist', 'cdi-manager'],
] as const)('“%s” leads from %s to %s', ([question, from, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', from: `roles/${from}`, to: `roles/${to}` });
});

test.for([
  ['the lady who tracks every tumor retires next year, how do i get her chair', 'cancer-registrar'],
  [
    'after years as a director i want to advise small hospitals on my own, how do people set that up',
    'him-consultant',
  ],
] as const)('“%s” asks for the path to %s, not where that leads', ([question, to]) => {
  expect(intentOf(question)).toMatchObject({ kind: 'path', to: `roles/${to}` });
});

test('the next steps of an occupation are those of its role, answered or offered first', () => {
  const intent = intentOf('typed dictation for 15 years, where do people like me go next');
  const [first] = intent.kind === 'choose' ? intent.ids : [entryOf(intent)];
  expect(first).toBe('roles/healthcare-documentation-specialist');
  expect(intent).toHaveProperty('facet', 'next');
});

function entryOf(intent: Intent): string | undefined {
  return 'id' in intent ? intent.id : undefined;
}

test.for([
  ['RN, 12 years ICU, wrecked knees. what HIM jobs would want me', ['starts/nurse', 'questions/nurse']],
  ['retail worker wanting into the hospital records department, how', ['starts/front-desk']],
  [
    'sysadmin for 9 years, laid off, looking at hospitals. where does someone like me enter',
    ['starts/it', 'questions/it-to-hi'],
  ],
] as const)('“%s” is told from the start that it names', ([question, ids]) => {
  const intent = intentOf(question);
  expect(intent.kind).toBe('facet');
  expect(ids).toContain('id' in intent ? intent.id : '');
});
