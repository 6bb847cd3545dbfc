import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Command, Options } from '../../src/command/command.ts';
import { MemberError } from '../../src/errors.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { intentText, parseIntent } from '../../src/intent/intent-text.ts';
import { knownFilters } from '../../src/knowledge/filtered.ts';
import { KIND_NAMES, KINDS, kindOf } from '../../src/knowledge/kinds.ts';
import { understand } from '../../src/search/understand.ts';
import { FILES, replacing, smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();
const RHIT = 'credentials/rhit';
const RHIA = 'credentials/rhia';
const CODER = 'roles/medical-coder';
const AUDITOR = 'roles/coding-auditor';
const DIRECTOR = 'roles/him-director';
const SPECIALISTS = 'outlook/medical-records-specialists';
const SCHOOL = 'starts/high-school';

function command(name: string): Command {
  const found = COMMANDS.find(({ data }) => data.name === name);
  if (!found) throw new Error(`there is no command ${name}`);
  return found;
}

function intent(name: string, options: Options): Intent {
  return command(name).intent(options, KNOWLEDGE);
}

const entry = (id: string): Intent => ({ kind: 'entry', id });
const choose = (...ids: string[]) => ({ kind: 'choose' as const, ids });
const unknown: Intent = { kind: 'unknown', ids: [] };

type Row = [command: string, options: Options, intent: Intent];

const NAMES: Row[] = [
  ['credential', { name: RHIT }, entry(RHIT)],
  ['credential', { name: 'RHIT' }, entry(RHIT)],
  ['credential', { name: ' r.h.i.t. ' }, entry(RHIT)],
  ['credential', { name: 'rhits' }, entry(RHIT)],
  ['credential', { name: 'Registered Health Information Technician' }, entry(RHIT)],
  ['credential', { name: 'registered techncian' }, entry(RHIT)],
  ['credential', { name: 'RHIT · Registered Health Information Technician' }, entry(RHIT)],
  ['credential', { name: 'RHIT · Registered Health Information Technician (credential)' }, entry(RHIT)],
  ['credential', { name: 'rhti' }, choose(RHIT, RHIA)],
  ['credential', { name: 'RHAI' }, choose(RHIA, RHIT)],
  ['credential', { name: 'rhi' }, choose(RHIT, RHIA)],
  ['credential', { name: 'rhix' }, choose(RHIT, RHIA)],
  ['credential', { name: 'medical coder' }, unknown],
  ['credential', { name: CODER }, unknown],
  ['credential', { name: 'pizza' }, unknown],
  ['credential', { name: '' }, unknown],
  ['credential', { name: '   ' }, unknown],
  ['credential', { name: '?!' }, unknown],
  ['credential', { name: 'constructor' }, unknown],
  ['credential', { name: '<@1100000000000000030> @everyone' }, unknown],
  ['credential', { name: 'x'.repeat(6000) }, unknown],
  ['credential', {}, unknown],
  ['role', { name: 'coder' }, entry(CODER)],
  ['role', { name: 'Coders' }, entry(CODER)],
  ['role', { name: 'cofing auditor' }, entry(AUDITOR)],
  ['role', { name: 'codding auditer' }, entry(AUDITOR)],
  ['role', { name: 'HIM director · Director of health information' }, entry(DIRECTOR)],
  ['role', { name: 'auditor' }, choose(AUDITOR)],
  ['role', { name: 'rhit' }, unknown],
  ['education', { route: 'two year degree' }, entry('education/associate')],
  ['education', { route: 'asociate degree' }, entry('education/associate')],
  ['education', { route: 'pizza' }, unknown],
  ['term', { name: 'MS DRG' }, entry('terms/drg')],
  ['term', { name: 'DRG · Diagnosis-related group' }, entry('terms/drg')],
  ['term', { name: 'pizza' }, unknown],
  ['setting', { name: 'hospitals' }, entry('settings/hospital')],
  ['setting', { name: 'hopsital' }, entry('settings/hospital')],
  ['setting', { name: 'pizza' }, unknown],
  ['organization', { name: 'ahima' }, entry('organizations/ahima')],
  ['organization', { name: 'pizza' }, unknown],
];

const COMPARE: Row[] = [
  ['compare', { first: 'rhit', second: 'RHIA' }, { kind: 'compare', ids: [RHIT, RHIA], page: 1 }],
  ['compare', { first: 'rhia', second: 'rhit' }, { kind: 'compare', ids: [RHIA, RHIT], page: 1 }],
  [
    'compare',
    { first: 'RHIT · Registered Health Information Technician (credential)', second: CODER },
    { kind: 'compare', ids: [RHIT, CODER], page: 1 },
  ],
  [
    'compare',
    { first: 'rhit', second: 'coder', third: 'drg' },
    { kind: 'compare', ids: [RHIT, CODER, 'terms/drg'], page: 1 },
  ],
  ['compare', { first: 'rhit', second: 'R.H.I.T.' }, entry(RHIT)],
  [
    'compare',
    { first: 'rhit', second: 'RHIT', third: 'rhia' },
    { kind: 'compare', ids: [RHIT, RHIA], page: 1 },
  ],
  ['compare', { first: 'rhti', second: 'coder' }, { kind: 'choose', ids: [RHIT, RHIA], against: [CODER] }],
  ['compare', { first: 'rhit', second: 'rhti' }, { kind: 'choose', ids: [RHIA], against: [RHIT] }],
  [
    'compare',
    { first: 'PCS', second: 'rhit' },
    { kind: 'choose', ids: ['terms/drg', CODER], against: [RHIT] },
  ],
  ['compare', { first: 'rhti', second: 'rhti' }, choose(RHIT, RHIA)],
  ['compare', { first: 'rhti', second: 'rhti', third: 'coder' }, { ...choose(RHIT, RHIA), against: [CODER] }],
];

const OUTLOOK: Row[] = [
  ['outlook', {}, { kind: 'overview' }],
  ['outlook', { occupation: 'medical records specialists' }, entry(SPECIALISTS)],
  ['outlook', { occupation: 'medical recrods specialists' }, entry(SPECIALISTS)],
  ['outlook', { occupation: 'rhit' }, entry(SPECIALISTS)],
  ['outlook', { occupation: 'coder' }, entry(SPECIALISTS)],
  ['outlook', { occupation: 'rhti' }, choose(SPECIALISTS)],
  ['outlook', { state: 'TX' }, { kind: 'states', id: SPECIALISTS, states: ['TX'] }],
  ['outlook', { occupation: 'texas' }, { kind: 'states', id: SPECIALISTS, states: ['TX'] }],
  [
    'outlook',
    { occupation: 'records specialist', state: 'tx' },
    { kind: 'states', id: SPECIALISTS, states: ['TX'] },
  ],
  ['outlook', { occupation: 'coder', state: 'TX' }, { kind: 'states', id: CODER, states: ['TX'] }],
  ['outlook', { occupation: 'rhit', state: 'TX' }, { kind: 'states', id: RHIT, states: ['TX'] }],
  ['outlook', { occupation: 'rhti', state: 'TX' }, { ...choose(SPECIALISTS), states: ['TX'] }],
];

const PATH: Row[] = [
  ['path', {}, { kind: 'browse', of: 'starts', page: 1 }],
  ['path', { from: 'no degree' }, { kind: 'path', from: SCHOOL, nth: 1 }],
  ['path', { to: 'him director' }, { kind: 'path', to: DIRECTOR, nth: 1 }],
  ['path', { from: 'coder', to: 'him director' }, { kind: 'path', from: CODER, to: DIRECTOR, nth: 1 }],
  ['path', { from: 'no degree', to: 'cofing auditor' }, { kind: 'path', from: SCHOOL, to: AUDITOR, nth: 1 }],
  ['path', { from: 'Medical coder (role)', to: AUDITOR }, { kind: 'path', from: CODER, to: AUDITOR, nth: 1 }],
  ['path', { from: 'auditor', to: 'him director' }, { ...choose(AUDITOR), end: 'from', against: [DIRECTOR] }],
  ['path', { from: 'no degree', to: 'auditor' }, { ...choose(AUDITOR), end: 'to', against: [SCHOOL] }],
  ['path', { from: 'auditor' }, { ...choose(AUDITOR), end: 'from' }],
  ['path', { to: 'auditor' }, { ...choose(AUDITOR), end: 'to' }],
];

const BROWSE: Row[] = [
  ['browse', {}, { kind: 'browse', page: 1 }],
  ['browse', { kind: 'roles' }, { kind: 'browse', of: 'roles', page: 1 }],
  [
    'browse',
    { kind: 'credentials', filter: 'level:entry' },
    { kind: 'browse', of: 'credentials', filter: 'level:entry', page: 1 },
  ],
  ['browse', { filter: 'Entry level' }, { kind: 'browse', filter: 'level:entry', page: 1 }],
  ['browse', { filter: 'without a degree' }, { kind: 'browse', filter: 'schooling:no-degree', page: 1 }],
  ['browse', { filter: 'from ahima' }, { kind: 'browse', filter: 'issuer:ahima', page: 1 }],
  ['browse', { filter: 'M' }, { kind: 'browse', filter: 'letter:m', page: 1 }],
  ['browse', { filter: 'payment' }, { kind: 'browse', filter: 'category:payment', page: 1 }],
  ['browse', { filter: 'Level: Entry' }, { kind: 'browse', filter: 'level:entry', page: 1 }],
  [
    'browse',
    { kind: 'roles', filter: 'entry level + highest median pay first' },
    { kind: 'browse', of: 'roles', filter: 'level:entry+by:pay', page: 1 },
  ],
];

const PLAIN: Row[] = [
  ['help', {}, { kind: 'help' }],
  ['about', {}, { kind: 'about' }],
];

test.for([...NAMES, ...COMPARE, ...OUTLOOK, ...PATH, ...BROWSE, ...PLAIN])(
  '/him %s %j means %j',
  ([name, options, expected]) => {
    expect(intent(name, options)).toEqual(expected);
  },
);

test.for<[command: string, options: Options, told: RegExp]>([
  ['compare', { first: 'rhit', second: 'pizza' }, /^I know nothing called “pizza”\. Ask again /],
  ['compare', { first: 'pizza', second: 'pasta' }, /“pizza”\. I know nothing called “pasta”\./],
  [
    'compare',
    { first: 'rhti', second: 'pizza' },
    /^“rhti” may be RHIT or RHIA\. I know nothing called “pizza”\./,
  ],
  [
    'compare',
    { first: 'rhti', second: 'auditor' },
    /^“rhti” may be RHIT or RHIA\. “auditor” may be Coding auditor\./,
  ],
  [
    'compare',
    { first: 'auditor', second: AUDITOR },
    /^I know nothing called “auditor”; the nearest is Coding auditor\./,
  ],
  ['compare', { first: '', second: '' }, /^I know nothing called “”\./],
  ['path', { from: 'coder', to: 'pizza' }, /^I know no role called “pizza”\./],
  ['path', { from: 'pizza', to: 'coder' }, /^I know no starting point or role called “pizza”\./],
  ['path', { to: 'high school diploma' }, /^I know no role called “high school diploma”\./],
  [
    'path',
    { from: 'auditor', to: 'director' },
    /^“auditor” may be Coding auditor\. “director” may be HIM director\./,
  ],
  ['outlook', { occupation: 'pizza' }, /^I know no occupation, role or credential called “pizza”\./],
  ['outlook', { occupation: 'pizza', state: 'TX' }, /called “pizza”\./],
  [
    'outlook',
    { occupation: 'coding auditor', state: 'TX' },
    /^I know no BLS occupation for “coding auditor”: /,
  ],
])('/him %s %j is told as a mistake that names what is not understood', ([name, options, told]) => {
  expect(() => intent(name, options)).toThrow(MemberError);
  expect(() => intent(name, options)).toThrow(told);
});

test('a long name that is as near to two entries as to each other is asked back, too', () => {
  const knowledge = smallKnowledge({
    'roles/him-director.yaml': replacing('aliases: []', 'aliases: [code editor]'),
  });
  const near = (name: string): Intent => command('role').intent({ name }, knowledge);
  expect(near('code auditr')).toEqual(entry(AUDITOR));
  expect(near('code editr')).toEqual(entry(DIRECTOR));
  expect(near('code aditor')).toEqual({ kind: 'choose', ids: expect.arrayContaining([AUDITOR, DIRECTOR]) });
});

test('a role whose name is only like the typed one is found among any number of terms that are liker', () => {
  const term = FILES['terms/drg.yaml'] ?? '';
  const terms = Array.from({ length: 60 }, (_, at): [string, string] => [
    `terms/auditor-${at}.yaml`,
    term
      .replace('Diagnosis-related group', `Auditor ${at}`)
      .replace('short: DRG\n', '')
      .replace('ms-drg', `auditr ${at}`)
      .replace('paid the same', `paid in way ${at}`)
      .replace('what is a drg', `what is auditor ${at}`),
  ]);
  const knowledge = smallKnowledge(Object.fromEntries(terms));
  expect(command('role').intent({ name: 'auditor' }, knowledge)).toEqual(choose(AUDITOR));
  expect(
    command('role')
      .complete?.('name', 'auditr', knowledge)
      .map(({ value }) => value),
  ).toEqual([AUDITOR]);
});

test.for(['RHIT', 'rhit or rhia', 'pizza'])('/him ask reads %j as the search understands it', (question) => {
  expect(intent('ask', { question })).toEqual(understand(question, KNOWLEDGE).intent);
});

test.for(['', ' ', '<@1100000000000000030>', '\u200b'])(
  '/him ask gives the help where nothing is asked, as in %j',
  (question) => {
    expect(intent('ask', { question })).toEqual({ kind: 'help' });
  },
);

test.for<[command: string, options: Options, without: Options]>([
  ['browse', { kind: 'roles', filter: 'pizza' }, { kind: 'roles' }],
  ['browse', { filter: 'q' }, {}],
  [
    'outlook',
    { occupation: 'records specialists', state: 'Atlantis' },
    { occupation: 'records specialists' },
  ],
  ['outlook', { state: 'Atlantis' }, {}],
])('/him %s %j is not answered as if only %j had been asked', ([name, options, without]) => {
  let meant: Intent | MemberError;
  try {
    meant = intent(name, options);
  } catch (error) {
    if (!(error instanceof MemberError)) throw error;
    meant = error;
  }
  expect(meant).not.toEqual(intent(name, without));
});

test.for<[options: Options, told: RegExp]>([
  [{ filter: 'level:entry foo' }, /^I know no filter “level:entry foo”: .* “advanced level”.*\.$/],
  [
    { filter: 'level:nonsense' },
    /^I know no filter “level:nonsense”: .* “entry level”, “advanced level”.*\.$/,
  ],
  [{ filter: 'level:entry+pizza' }, /^I know no filter “pizza”: .*“from AHIMA”.*\.$/],
  [{ filter: 'by:taste' }, /“by:taste”: .* such as “highest median pay first”, /],
  [
    { kind: 'terms', filter: 'from AHIMA' },
    /^I know no filter “from AHIMA” for terms: .* “payment” or “beginning/,
  ],
  [{ kind: 'terms', filter: 'by:pay' }, /^I know no filter “by:pay” for terms: /],
  [{ filter: '' }, /^I know no filter “”: /],
  [
    { filter: knownFilters(KNOWLEDGE, undefined).slice(0, 13).join('+') },
    /^I take at most 12 filters at once; got 13\.$/,
  ],
])('/him browse %j is told as a mistake, with what is possible', ([options, told]) => {
  expect(() => intent('browse', options)).toThrow(MemberError);
  expect(() => intent('browse', options)).toThrow(told);
});

test('whatever is typed for a filter, the list that it gives is read back from its text', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'level:entry',
      'level:entry foo',
      'Entry level',
      'by:pay',
      'M',
      'from AHIMA',
      'family:x y',
    ),
  );
  const filter = fc.array(part, { maxLength: 3 }).map((parts) => parts.join('+'));
  fc.assert(
    fc.property(fc.constantFrom(undefined, ...KINDS), filter, (kind, typed) => {
      const meant = tolerant('browse', { kind, filter: typed });
      expect(parseIntent(intentText(meant), KNOWLEDGE)).toEqual(meant);
    }),
  );
});

const BY_NAME = COMMANDS.filter(({ data }) => !['ask', 'browse', 'help', 'about'].includes(data.name));
const ALL_IDS = [...KNOWLEDGE.entries.keys()];
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.constantFrom(
    ...ALL_IDS,
    ...[...KNOWLEDGE.entries.values()].flatMap(({ title, aliases }) => [title, ...aliases]),
  ),
);

function idsOf(meant: Intent): string[] {
  if ('ids' in meant) return [...meant.ids, ...('against' in meant ? (meant.against ?? []) : [])];
  return [
    ...('id' in meant && meant.id ? [meant.id] : []),
    ...('from' in meant && meant.from ? [meant.from] : []),
    ...('to' in meant && meant.to ? [meant.to] : []),
  ];
}

test.for(BY_NAME.map((one) => ({ name: one.data.name, options: one.data.options ?? [] })))(
  'whatever is typed into /him $name, it means entries that exist, or nothing',
  ({ name, options }) => {
    const texts = options.filter((option) => option.name !== 'for' && option.name !== 'private');
    fc.assert(
      fc.property(fc.record(Object.fromEntries(texts.map((option) => [option.name, typed]))), (given) => {
        const ids = idsOf(tolerant(name, given));
        expect(ids.filter((id) => !KNOWLEDGE.entries.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);

/** The Intent, or none where the command tells the member about a mistake. */
function tolerant(name: string, options: Options): Intent {
  try {
    return intent(name, options);
  } catch (error) {
    if (error instanceof MemberError) return unknown;
    throw error;
  }
}

test('a name command answers with its own kind of entry only', () => {
  const kinds = {
    role: 'roles',
    credential: 'credentials',
    education: 'education',
    term: 'terms',
    setting: 'settings',
    organization: 'organizations',
  };
  for (const [name, kind] of Object.entries(kinds)) {
    const option = command(name).data.options?.[0]?.name ?? '';
    const found = ALL_IDS.flatMap((id) => idsOf(intent(name, { [option]: id })));
    expect(found.length, name).toBeGreaterThan(0);
    expect(new Set(found.map(kindOf)), name).toEqual(new Set([kind]));
  }
});

test('the kinds that /him browse offers are all there are, by their names', () => {
  const option = command('browse').data.options?.find(({ name }) => name === 'kind');
  expect(option && 'choices' in option ? option.choices : []).toEqual(
    KINDS.map((kind) => ({ name: KIND_NAMES[kind].many, value: kind })),
  );
});

test('/him compare of nothing says what it needs', () => {
  expect(() => intent('compare', {})).toThrow(
    new MemberError('/him compare needs first and second: two names, such as RHIT and RHIA.'),
  );
});
