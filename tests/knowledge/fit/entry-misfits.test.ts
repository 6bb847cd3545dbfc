import { expect, test } from 'vitest';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { type Changes, replacing } from '../small.ts';

function told(changes: Changes): string[] {
  return problemsOf(knowledgeFolder(changes));
}

test.for<[what: string, changes: Changes, problem: string]>([
  [
    'a rival of another kind',
    { 'credentials/rhit.yaml': replacing('rival: credentials/rhia', 'rival: roles/medical-coder') },
    'credentials/rhit.yaml:10:8 rival: expected an entry of the same kind (credentials/…), got "roles/medical-coder"',
  ],
  [
    'an issuer that is not the organization',
    { 'credentials/rhit.yaml': replacing('issuer: AHIMA', 'issuer: AAPC') },
    'credentials/rhit.yaml:13:9 issuer: expected a name of the entry in organization (organizations/ahima: AHIMA), got "AAPC": one of the two is wrong',
  ],
  [
    'an official page at a site that no source is from',
    {
      'credentials/rhit.yaml': replacing(
        'https://www.ahima.org/rhit',
        'https://www.ahima.org.example.com/rhit',
      ),
    },
    'credentials/rhit.yaml:9:11 official: expected a page of a site in sources.yaml, got one of ahima.org.example.com: check the address, or add the page to the sources',
  ],
  [
    'a code that is not the one among the aliases',
    {
      'outlook/medical-records-specialists.yaml': (text) =>
        text.replace('- records specialists', '- 29-2072').replace('soc: 29-2072', 'soc: 29-2027'),
    },
    'outlook/medical-records-specialists.yaml:6:6 soc: aliases.1 (line 3) and soc (line 6) do not fit: expected the code among the aliases, got 29-2072 and 29-2027',
  ],
  [
    'a promotion to a lower level',
    {
      'roles/coding-auditor.yaml': replacing(
        'asks:',
        '  - {to: roles/medical-coder, kind: promotion, years: {min: 1}, needs: nothing, sure: estimate}\nasks:',
      ),
    },
    'roles/coding-auditor.yaml:24:37 next.2.kind: expected lateral, or another role: a promotion from the level advanced does not lead to roles/medical-coder, whose level is entry (knowledge/roles/medical-coder.yaml:8)',
  ],
  [
    'a summary that another entry has',
    {
      'credentials/rhia.yaml': replacing(
        'Shows that its holder can lead a health information department.',
        'Shows that its holder keeps health records complete, accurate and private.',
      ),
    },
    'credentials/rhia.yaml:5:10 summary: expected a summary of its own, got the summary of credentials/rhit (knowledge/credentials/rhit.yaml:7)',
  ],
  [
    'an aspect twice',
    { 'comparisons/rhit-vs-rhia.yaml': replacing('name: Level', 'name: degree') },
    'comparisons/rhit-vs-rhia.yaml:16:11 aspects.2.name: expected each aspect once, got "degree" (the first is on line 10)',
  ],
  [
    'a journey whose years go back',
    { 'journeys/school-to-director.yaml': replacing('when: Year 12', 'when: Years 0–1') },
    'journeys/school-to-director.yaml:10:11 steps.2.when: steps.1.when (line 7) and steps.2.when (line 10) do not fit: expected later years than in the step before, got "Year 1" and then "Years 0–1"',
  ],
  [
    'a step that ends before it begins',
    { 'journeys/school-to-director.yaml': replacing('when: Year 12', 'when: Years 12–8') },
    'journeys/school-to-director.yaml:10:11 steps.2.when: expected years from an earlier to a later one, such as "Years 8–12", got "Years 12–8"',
  ],
  [
    'a step of a journey twice',
    {
      'journeys/school-to-director.yaml': replacing(
        '  - role: roles/him-director',
        '  - {role: roles/medical-coder, when: Year 1, what: Learn to code.}\n  - role: roles/him-director',
      ),
    },
    'journeys/school-to-director.yaml:9:39 steps.2.when: steps.1.when (line 7) and steps.2.when (line 9) do not fit: expected later years than in the step before, got "Year 1" and then "Year 1"',
  ],
])('%s is told', ([, changes, problem]) => {
  expect(told(changes)).toEqual([`knowledge/${problem}`]);
});

test.for<[what: string, changes: Changes]>([
  [
    'a term beside a credential',
    { 'terms/drg.yaml': replacing('category:', 'rival: credentials/rhit\ncategory:') },
  ],
  [
    'an issuer by its full name',
    {
      'credentials/rhit.yaml': replacing(
        'issuer: AHIMA',
        'issuer: American Health Information Management Association',
      ),
    },
  ],
  [
    'an issuer with more than the name of its organization',
    { 'credentials/rhit.yaml': replacing('issuer: AHIMA', 'issuer: CCHIIM (AHIMA)') },
  ],
  ['an issuer without an entry', { 'credentials/rhia.yaml': replacing('issuer: AHIMA', 'issuer: HFMA') }],
  [
    'a step whose time is told in other words',
    { 'journeys/school-to-director.yaml': replacing('when: Year 1\n', 'when: After 18 months\n') },
  ],
  [
    'a step to a lower level that is none up',
    {
      'roles/coding-auditor.yaml': replacing(
        'asks:',
        '  - {to: roles/medical-coder, kind: lateral, years: {min: 1}, needs: nothing, sure: estimate}\nasks:',
      ),
    },
  ],
  ['a rank that another has too', { 'credentials/rhit.yaml': replacing('featured: 1', 'featured: 2') }],
])('%s is right', ([, changes]) => {
  expect(told(changes)).toEqual([]);
});
