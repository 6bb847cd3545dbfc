import { expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { KNOWLEDGE } from '../../content/real.ts';

test.for([
  ['the letters you take after a four yr degree if you want to run the records dept', 'credentials/rhia'],
  ['what letters are there for somebody who lives in sql and tableau with hospital data', 'credentials/chda'],
  [
    'something to put on a resume that proves i can do the money side of a clinic, claims and payment posting',
    'credentials/cpb',
  ],
  ['which letters prove you know privacy law', 'credentials/chps'],
  ['any credential for people who track tumors', 'credentials/ods'],
  ['is there a cert for running a doctors practice', 'credentials/cppm'],
  [
    'i send doctors little messages asking if they mean sepsis or just infection. what am i',
    'roles/cdi-specialist',
  ],
  ['i merge duplicate patient numbers all day. what is my job called', 'roles/mpi-coordinator'],
  ['i call insurance companies about unpaid claims. what am i', 'roles/billing-specialist'],
  ['jobs that deal with giving out copies and patient rights', 'roles/release-of-information-specialist'],
  ['name some jobs where you fight insurance denials', 'roles/denials-appeals-specialist'],
  ['job titles to search if i like dashboards more than codes', 'roles/health-data-analyst'],
  ['titles for somebody who loves spreadsheets and reports', 'roles/health-data-analyst'],
] as const)('“%s” is answered with %s, or offers it first', ([question, id]) => {
  const { intent } = understand(question, KNOWLEDGE);
  const [first] = 'ids' in intent ? intent.ids : 'id' in intent ? [intent.id] : [];
  expect(first).toBe(id);
});
