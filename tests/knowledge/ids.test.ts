import { expect, test } from 'vitest';
import { didYouMean } from '../../src/knowledge/closest-name.ts';
import { knowledgeFolder, problemsOf } from './folder.ts';
import { type Changes, replacing } from './small.ts';

const ANY =
  'expected the id of an entry, which begins with one of roles/, credentials/, outlook/, education/, comparisons/, questions/, terms/, settings/, organizations/, starts/, journeys/';

test.for<[what: string, changes: Changes, problems: string[]]>([
  [
    'a misspelled folder of an ambiguous name',
    { 'ambiguous.yaml': replacing('entry: terms/drg', 'entry: term/drg') },
    [`knowledge/ambiguous.yaml:4:14 1.means.1.entry: ${ANY}, got "term/drg" (did you mean "terms/drg"?)`],
  ],
  [
    'the British spelling of a folder',
    {
      'credentials/rhit.yaml': replacing(
        'organization: organizations/ahima',
        'organization: organisation/ahima',
      ),
    },
    [
      'knowledge/credentials/rhit.yaml:14:15 organization: expected an id that begins with organizations/, got "organisation/ahima" (did you mean "organizations/ahima"?)',
    ],
  ],
  [
    'a misspelled folder in a list',
    {
      'credentials/rhit.yaml': replacing(
        '- comparisons/rhit-vs-rhia',
        '- comparisons/rhit-vs-rhia\n  - term/drg',
      ),
    },
    [`knowledge/credentials/rhit.yaml:13:5 related.2: ${ANY}, got "term/drg" (did you mean "terms/drg"?)`],
  ],
  [
    'a misspelled folder of a role in a journey',
    {
      'journeys/school-to-director.yaml': replacing('role: roles/medical-coder', 'role: role/medical-coder'),
    },
    [
      'knowledge/journeys/school-to-director.yaml:6:11 steps.1.role: expected an id that begins with roles/, got "role/medical-coder" (did you mean "roles/medical-coder"?)',
    ],
  ],
  [
    'a misspelled folder of an edge',
    { 'roles/medical-coder.yaml': replacing('to: roles/coding-auditor', 'to: roles/coding-auditer') },
    [
      'knowledge/roles/medical-coder.yaml:24:9 next.1.to: expected the id of an entry, got "roles/coding-auditer", which does not exist (did you mean "roles/coding-auditor"?)',
    ],
  ],
  [
    'a misspelled folder of an occupation',
    { 'credentials/rhit.yaml': replacing('occupation: outlook/', 'occupation: outlooks/') },
    [
      'knowledge/credentials/rhit.yaml:41:13 occupation: expected an id that begins with outlook/, got "outlooks/medical-records-specialists" (did you mean "outlook/medical-records-specialists"?)',
    ],
  ],
  [
    'an occupation without its folder',
    { 'states/29-2072.yaml': replacing('occupation: outlook/', 'occupation: ') },
    [
      'knowledge/states/29-2072.yaml:1:13 occupation: expected an id that begins with outlook/, got "medical-records-specialists" (did you mean "outlook/medical-records-specialists"?)',
    ],
  ],
  [
    'what a question is about',
    {
      'questions/start-without-degree.yaml': replacing(
        'topic: getting started',
        'topic: getting started\nabout: [educations/associate]',
      ),
    },
    [
      `knowledge/questions/start-without-degree.yaml:7:9 about.1: ${ANY}, got "educations/associate" (did you mean "education/associate"?)`,
    ],
  ],
  [
    'one misspelled folder under an aspect',
    {
      'comparisons/rhit-vs-rhia.yaml': replacing(
        'credentials/rhia: Management',
        'credential/rhia: Management',
      ),
    },
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:19:7 aspects.2.says.credential/rhia: expected only credentials/rhit, credentials/rhia here, got "credential/rhia" (did you mean "credentials/rhia"?)',
    ],
  ],
  [
    'the same misspelled folder all over a comparison, told once',
    { 'comparisons/rhit-vs-rhia.yaml': (text) => text.replaceAll('credentials/rhia', 'credential/rhia') },
    [
      'knowledge/comparisons/rhit-vs-rhia.yaml:8:5 of.2: expected the id of an entry, which begins with one of credentials/, roles/, education/, outlook/, terms/, organizations/, settings/, got "credential/rhia" (did you mean "credentials/rhia"?)',
    ],
  ],
  [
    'an entry as its own rival',
    { 'credentials/rhit.yaml': replacing('rival: credentials/rhia', 'rival: credentials/rhit') },
    [
      'knowledge/credentials/rhit.yaml:10:8 rival: expected the id of another entry, got "credentials/rhit", which is this one',
    ],
  ],
  [
    'a role that leads to itself',
    {
      'roles/medical-coder.yaml': replacing(
        'asks:',
        '  - {to: roles/medical-coder, kind: lateral, years: {min: 0}, needs: nothing, sure: estimate}\nasks:',
      ),
    },
    [
      'knowledge/roles/medical-coder.yaml:29:10 next.2.to: expected the id of another entry, got "roles/medical-coder", which is this one',
    ],
  ],
])('%s is told with the id that was meant', ([, changes, problems]) => {
  expect(problemsOf(knowledgeFolder(changes))).toEqual(problems);
});

const NAMES = [
  'ahima',
  'ahima-cca',
  'ahima-ccs',
  'cms-overview-coding-classification-systems',
  'credentials/rhia',
  'credentials/rhit',
  'questions/ppe',
  'questions/ppe-job',
  'organizations/cms',
  'terms/cmi',
];

test.for<[wrong: string, meant: string | undefined]>([
  ['ahima-cac', 'ahima-cca'],
  ['cms-overveiw-coding-classification-systems', 'cms-overview-coding-classification-systems'],
  ['cms-overview', 'cms-overview-coding-classification-systems'],
  ['credentials/rhai', 'credentials/rhia'],
  ['credential/rhit', 'credentials/rhit'],
  ['organisation/cms', 'organizations/cms'],
  ['terms/ppe', 'questions/ppe'],
  ['RHIT', 'credentials/rhit'],
  ['AHIMA CCA', 'ahima-cca'],
  ['nobody-knows-this', undefined],
  ['', undefined],
])('who types %j is asked about %j', ([wrong, meant]) => {
  expect(didYouMean(wrong, NAMES)).toBe(meant === undefined ? '' : ` (did you mean "${meant}"?)`);
});
