import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { plainReply } from '../../src/answer/plain-text.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { FACETS, type Facet } from '../../src/knowledge/facets.ts';
import { KINDS } from '../../src/knowledge/kinds.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { entryOf } from '../../src/knowledge/knowledge.ts';
import { ownComponents } from '../../src/message/owner.ts';
import type { Reply } from '../../src/reply.ts';
import { messageProblems } from '../discord-double/limits/message-problems.ts';
import { IDS } from '../discord-double/payloads/users.ts';
import { replacing, smallKnowledge } from '../knowledge/small.ts';

const KNOWLEDGE = smallKnowledge();
const ABOUT = {
  version: '1.2.3',
  keepsUnanswered: true,
  commands: [{ usage: '/him role name', description: 'What a role does', example: '/him role name: coder' }],
};
const NOTHING: Knowledge = { entries: new Map(), sources: new Map(), ambiguous: [], states: new Map() };
const RHIT = 'credentials/rhit';
const RHIA = 'credentials/rhia';

function reply(intent: Intent, knowledge = KNOWLEDGE): Reply {
  return answer(intent, knowledge, ABOUT);
}

function problems({ embeds, components, pictures }: Reply): string[] {
  const files = pictures.map(({ name }) => `${name}.png`);
  return messageProblems({ embeds, components: ownComponents(components, IDS.user) }, { files });
}

const ID = fc.constantFrom(...KNOWLEDGE.entries.keys(), 'terms/gone', 'nonsense', '~1x');
const IDS_OF = fc.array(ID, { minLength: 1, maxLength: 4 });
const STATE = fc.constantFrom('TX', 'CA', 'ZZ');
const END = fc.constantFrom('from' as const, 'to' as const);
const PAGE = fc.integer({ min: 1, max: 99 });
const FACET = fc.constantFrom(...FACETS);
const SOME = { requiredKeys: [] as never[] };

const INTENT: fc.Arbitrary<Intent> = fc.oneof(
  ID.map((id): Intent => ({ kind: 'entry', id })),
  fc
    .tuple(ID, FACET, fc.record({ page: PAGE }, SOME))
    .map(([id, facet, more]): Intent => ({ kind: 'facet', id, facet, ...more })),
  fc
    .tuple(IDS_OF, PAGE, fc.record({ facet: FACET }, SOME))
    .map(([ids, page, more]): Intent => ({ kind: 'compare', ids, page, ...more })),
  fc
    .tuple(fc.record({ from: ID, to: ID }, SOME), PAGE)
    .map(([ends, nth]): Intent => ({ kind: 'path', ...ends, nth })),
  fc
    .tuple(
      fc.record(
        {
          of: fc.constantFrom(...KINDS),
          filter: fc.constantFrom(
            'level:entry',
            'by:pay',
            'level:entry+by:cost',
            'nothing:at-all',
            'letter:q',
            'x',
          ),
        },
        SOME,
      ),
      PAGE,
    )
    .map(([some, page]): Intent => ({ kind: 'browse', ...some, page })),
  fc
    .tuple(ID, fc.array(STATE, { maxLength: 4 }))
    .map(([id, states]): Intent => ({ kind: 'states', id, states })),
  fc.tuple(IDS_OF, PAGE).map(([ids, page]): Intent => ({ kind: 'sources', ids, page })),
  fc
    .tuple(
      IDS_OF,
      fc.record(
        { facet: FACET, against: IDS_OF, end: END, states: fc.array(STATE, { minLength: 1, maxLength: 4 }) },
        SOME,
      ),
    )
    .map(([ids, more]): Intent => ({ kind: 'choose', ids, ...more })),
  IDS_OF.map((ids): Intent => ({ kind: 'unknown', ids })),
  fc.constantFrom<Intent>(
    { kind: 'overview' },
    { kind: 'about' },
    { kind: 'help' },
    { kind: 'report' },
    { kind: 'unknown', ids: [] },
  ),
);

test('every Intent is answered within the limits, also where entries are gone', () => {
  fc.assert(
    fc.property(INTENT, fc.constantFrom(KNOWLEDGE, NOTHING), (intent, knowledge) => {
      const said = reply(intent, knowledge);
      expect(problems(said)).toEqual([]);
      expect(said.embeds[0]?.title).toBeTruthy();
      expect(plainReply(said)).not.toBe('');
    }),
    { numRuns: 200 },
  );
});

test('the same Intent gets the same answer', () => {
  fc.assert(
    fc.property(INTENT, (intent) => {
      expect(reply(intent)).toEqual(reply(intent));
    }),
    { numRuns: 50 },
  );
});

test.for<[what: string, intent: Intent]>([
  ['an entry', { kind: 'entry', id: 'terms/gone' }],
  ['one of two compared', { kind: 'compare', ids: [RHIT, 'credentials/gone'], page: 1 }],
  ['a side of an entry', { kind: 'facet', id: 'terms/gone', facet: 'pay' }],
  ['the sources of an entry', { kind: 'sources', ids: ['terms/gone'], page: 1 }],
])('%s that was removed since is told as gone, with a way on', ([, intent]) => {
  const said = reply(intent);
  expect(said.embeds[0]?.title).toBe('That entry is gone');
  expect(JSON.stringify(said.components)).toContain('browse');
  expect(said.entries).not.toContain('terms/gone');
});

test('where nothing meets several conditions at once, the list for each that is met is offered', () => {
  const said = reply({
    kind: 'browse',
    of: 'credentials',
    filter: 'level:entry+schooling:bachelor',
    page: 1,
  });
  expect(said.embeds[0]?.description).toContain('Here is the list for each part');
  const shown = JSON.stringify(said.components);
  expect(shown).toContain('browse credentials level:entry"');
  expect(shown).toContain('browse credentials schooling:bachelor"');
  const none = reply({ kind: 'browse', of: 'credentials', filter: 'letter:q', page: 1 });
  expect(none.embeds[0]?.description).toBe('Nothing in the knowledge fits that filter.');
});

test.for(['constructor:x', 'gone:x', 'level:'])(
  'a filter that is none (%s) is offered by no button',
  (gone) => {
    const filter = `${gone}+level:entry+schooling:bachelor`;
    const { components } = reply({ kind: 'browse', of: 'credentials', filter, page: 1 });
    const labels = components.flatMap(({ components: row }) =>
      row.flatMap((one) => ('label' in one ? [one.label] : [])),
    );
    expect(labels).toEqual(['Entry level', "With a bachelor's degree", 'All kinds']);
  },
);

test('the answer of a question leads whatever side of it was asked for, and that side comes next', () => {
  const tagged = smallKnowledge({
    'questions/start-without-degree.yaml': replacing(
      'facts:\n',
      'facts:\n  - text: It takes a year.\n    source: ahima-site\n    asOf: "2026"\n  - facet: cost\n    text: It costs less than a degree.\n    source: ahima-site\n    asOf: "2026"\n',
    ),
  });
  for (const facet of ['cost', 'pay'] as const) {
    const [embed] = reply({ kind: 'facet', id: 'questions/start-without-degree', facet }, tagged).embeds;
    expect(embed?.description).toMatch(/^Begin with a coding certificate/);
    expect(embed?.fields?.[0]?.name).toBe(facet === 'cost' ? 'Cost' : 'Good to know');
  }
});

test('two of the things that a curated comparison sets side by side are compared by it', () => {
  const three = smallKnowledge({
    'comparisons/rhit-vs-rhia.yaml': (text) =>
      text
        .replace('  - credentials/rhia\n', '  - credentials/rhia\n  - education/associate\n')
        .replaceAll(/( +)(credentials\/rhia: .*)\n/g, '$1$2\n$1education/associate: something else\n'),
  });
  const said = reply({ kind: 'compare', ids: [RHIA, RHIT], page: 1 }, three);
  expect(JSON.stringify(said.embeds)).toContain('you have four years');
  expect(JSON.stringify(said.embeds)).not.toContain('something else');
});

test('the cheapest exam is the one whose exam costs least, whatever is cheap besides', () => {
  const priced = smallKnowledge({
    'credentials/rhia.yaml': (text) =>
      `${text}fees:\n  - {what: 'Exam, member', usd: 300, source: ahima-site, asOf: '2026'}\n  - {what: Renewal, usd: 50, source: ahima-site, asOf: '2026'}\n`,
  });
  const said = reply({ kind: 'browse', of: 'credentials', filter: 'by:cost', page: 1 }, priced);
  expect(said.entries).toEqual([RHIT, RHIA]);
});

test('a list of roles by pay says whose figures they are, one of occupations need not', () => {
  const lead = (of: 'roles' | 'outlook'): string | undefined =>
    reply({ kind: 'browse', of, filter: 'by:pay', page: 1 }).embeds[0]?.description;
  expect(lead('roles')).toMatch(/^BLS counts whole occupations/);
  expect(lead('outlook')).not.toContain('whole occupations');
});

test('a list by pay in a state shows that state’s figures beside those of the nation', () => {
  const said = reply({ kind: 'browse', of: 'roles', filter: 'by:pay-TX', page: 1 }).embeds[0];
  expect(said?.title).toContain('highest median pay in Texas first');
  expect(said?.description).toMatch(/Groups without figures for Texas are left out/);
  expect(said?.description).toMatch(/earned more than \$[\d,]+ a year in Texas/);
});

test('a list of exams under a price holds those whose cheapest way costs less, and says that others are left out', () => {
  const priced = smallKnowledge({
    'credentials/rhia.yaml': (text) =>
      `${text}fees:\n  - {what: 'Exam, member', usd: 300, source: ahima-site, asOf: '2026'}\n  - {what: 'Exam, non-member', usd: 400, source: ahima-site, asOf: '2026'}\n`,
  });
  const under = (limit: number) =>
    reply({ kind: 'browse', of: 'credentials', filter: `fee:under-${limit}+by:cost`, page: 1 }, priced);
  expect(under(350).entries).toContain(RHIA);
  expect(under(300).entries).not.toContain(RHIA);
  expect(under(350).embeds[0]?.title).toContain('with an exam under $350, cheapest exam first');
  expect(under(350).embeds[0]?.description).toMatch(/^Exams whose price I do not know are left out/);
});

test('a credential for which experience is only advised asks for none', () => {
  const advised = smallKnowledge({
    'credentials/rhia.yaml': replacing('experience: none', 'experience: recommended'),
    'credentials/rhit.yaml': replacing('experience: none', 'experience: required'),
  });
  const said = reply(
    { kind: 'browse', of: 'credentials', filter: 'experience:not-required', page: 1 },
    advised,
  );
  expect(said.entries).toEqual([RHIA]);
});

test('a page beyond the last is the last', () => {
  const compare = (page: number): Reply => reply({ kind: 'compare', ids: [RHIT, RHIA], page });
  expect(compare(99)).toEqual(compare(1));
});

test('a curated comparison is shown whichever way it is asked for', () => {
  const compared = reply({ kind: 'compare', ids: [RHIT, RHIA], page: 1 });
  expect(reply({ kind: 'entry', id: 'comparisons/rhit-vs-rhia' })).toEqual(compared);
  const fields = Object.fromEntries(
    (compared.embeds[0]?.fields ?? []).map(({ name, value }) => [name, value]),
  );
  expect(fields.Degree).toContain('**RHIT** An associate degree');
  expect(fields.Degree).toContain("**RHIA** A bachelor's degree");
  expect(Object.keys(fields)).not.toContain('Issuer');
  expect(JSON.stringify(fields)).toContain('AHIMA');
  expect(JSON.stringify(fields)).toContain('Choose RHIT if');
  const turned = reply({ kind: 'compare', ids: [RHIA, RHIT], page: 1 });
  expect(turned.embeds[0]?.title).toBe('RHIA vs. RHIT');
  expect(turned.embeds[0]?.fields?.[0]?.value).toMatch(/^\*\*RHIA\*\*.*\n\*\*RHIT\*\*/);
});

test('a comparison leads with the side asked for, says it once where it is the same, and whose figures they are', () => {
  const counted = smallKnowledge({
    'roles/coding-auditor.yaml': (text) => `${text}occupation: outlook/medical-records-specialists\n`,
  });
  const first = (ids: string[], facet: Facet): string => {
    const [field] = reply({ kind: 'compare', ids, page: 1, facet }, counted).embeds[0]?.fields ?? [];
    return `${field?.name}: ${field?.value}`;
  };
  const coders = ['roles/medical-coder', 'roles/coding-auditor'];
  expect(first(coders, 'remote')).toMatch(/^Remote work: \*\*Medical coder\*\* Often remote/);
  expect(first(coders, 'pay')).toMatch(
    /^Pay: \*\*The same for both:\*\* BLS group: medical records specialists\. /,
  );
  // The first thing each says, sourced or not: not the credentials that fit, which have no source of their own.
  expect(first(coders, 'eligibility')).not.toContain('Credentials that fit');
  // What nobody wrote into the comparison is taken from the two themselves.
  expect(first([RHIT, RHIA], 'eligibility')).toMatch(/^What you need: \*\*RHIT\*\* An associate degree/);
});

test('where the price of an exam is in no source, that comes before what else costs', () => {
  const notes = (status: string): string =>
    `${status}costNotes:\n  - {text: A second try costs the full fee., source: ahima-site, asOf: '2026'}\n`;
  const cost = (status: string): string =>
    plainReply(
      reply(
        { kind: 'facet', id: RHIA, facet: 'cost' },
        smallKnowledge({ 'credentials/rhia.yaml': (text) => text + notes(status) }),
      ),
    );
  expect(cost('')).toMatch(/None of my sources gives the price of this exam: ask AHIMA.*\n.*A second try/);
  expect(cost('status: retired\n')).not.toContain('the price of this exam');
  expect(plainReply(reply({ kind: 'facet', id: RHIT, facet: 'cost' }))).not.toContain(
    'the price of this exam',
  );
});

test('a side with much to say is told in pages, the picture on the first', () => {
  const told = Array.from(
    { length: 13 },
    (_, at) => `  - {text: Cost number ${at + 1}., source: ahima-site, asOf: '2026'}\n`,
  );
  const much = smallKnowledge({
    'credentials/rhit.yaml': (text) => `${text}costNotes:\n${told.join('')}`,
  });
  const page = (number: number): string =>
    plainReply(reply({ kind: 'facet', id: RHIT, facet: 'cost', page: number }, much));
  expect(page(1)).toContain('Cost number 9.');
  expect(page(1)).not.toContain('Cost number 10.');
  expect(page(1)).toContain('[Next (2 of 2)]');
  expect(page(2)).toContain('RHIT · Cost (2 of 2)');
  expect(page(2)).toContain('Cost number 13.');
  expect(page(2)).toContain('[Back]');
  expect(page(99)).toBe(page(2));
});

test('how to become something tells from where people get there', () => {
  expect(plainReply(reply({ kind: 'facet', id: 'roles/coding-auditor', facet: 'start' }))).toMatch(
    /From Medical coder in 3–5 years/,
  );
});

test('a near-tie is asked back, with a button for each and nothing claimed', () => {
  const said = reply({ kind: 'choose', ids: [RHIT, RHIA] });
  expect(said.outcome).toBe('suggestions');
  expect(said.entries).toEqual([RHIT, RHIA]);
  expect(plainReply(said)).toMatch(/\[RHIT\] \[RHIA\]/);
  const compared = reply({ kind: 'choose', ids: [RHIT], against: ['roles/medical-coder'] });
  expect(JSON.stringify(compared.components)).toContain('compare credentials/rhit roles/medical-coder');
  const facet = reply({ kind: 'choose', ids: [RHIT, RHIA], facet: 'pay' });
  expect(JSON.stringify(facet.components)).toContain('facet pay credentials/rhia');
});

test.for<[choose: Intent, button: string]>([
  [
    { kind: 'choose', ids: ['roles/medical-coder'], end: 'from', against: ['roles/him-director'] },
    'path roles/medical-coder roles/him-director',
  ],
  [
    { kind: 'choose', ids: ['roles/him-director'], end: 'to', against: ['roles/medical-coder'] },
    'path roles/medical-coder roles/him-director',
  ],
  [{ kind: 'choose', ids: ['roles/him-director'], end: 'to' }, 'path - roles/him-director'],
  [
    { kind: 'choose', ids: ['outlook/medical-records-specialists'], states: ['TX'] },
    'states outlook/medical-records-specialists TX',
  ],
  [
    { kind: 'choose', ids: [RHIT], facet: 'jobs', states: ['TX', 'OH'], areas: ['26420'] },
    `states jobs ${RHIT} TX OH 26420`,
  ],
  [{ kind: 'choose', ids: ['terms/drg'], facet: 'jobs', states: ['TX'] }, 'facet jobs terms/drg +state'],
  [
    { kind: 'choose', ids: [RHIT], facet: 'cost', against: [RHIA], years: [2025] },
    `compare cost ${RHIT} ${RHIA} y2025`,
  ],
  [
    { kind: 'choose', ids: [RHIT], facet: 'definition', against: [RHIA] },
    `compare difference ${RHIT} ${RHIA}`,
  ],
  [{ kind: 'choose', ids: [RHIT], against: [RHIT] }, `entry ${RHIT}`],
])('what else was asked for is kept in the button of %j', ([intent, button]) => {
  expect(JSON.stringify(reply(intent).components)).toContain(`"${button}`);
});

test('what is offered first is told what its answer begins with', () => {
  const [field] = reply({ kind: 'choose', ids: [RHIT], facet: 'exam' }).embeds[0]?.fields ?? [];
  const lead = reply({ kind: 'facet', id: RHIT, facet: 'exam' }).embeds[0]?.description?.split('\n')[0];
  expect(lead).toMatch(/questions/);
  expect(field?.value).toContain(lead);
  const whole = reply({ kind: 'choose', ids: ['terms/drg'] }).embeds[0]?.fields?.[0]?.value;
  expect(whole).toMatch(/^Term\. A group of hospital stays/);
  expect(whole?.match(/A group of hospital stays/g)).toHaveLength(1);
});

test('a credential that is retired says so in lists', () => {
  const knowledge = smallKnowledge({
    'credentials/rhit.yaml': replacing('featured: 1', 'featured: 1\nstatus: retired'),
  });
  const [embed] = reply({ kind: 'browse', of: 'credentials', page: 1 }, knowledge).embeds;
  expect(embed?.description?.split('\n').at(-1)).toMatch(
    /Registered Health Information Technician \(retired\)/,
  );
});

test('an offer does not say its heading twice', () => {
  const fields = reply({ kind: 'choose', ids: [RHIA, RHIT], facet: 'pay' }).embeds[0]?.fields ?? [];
  const said = fields.map(({ value }) => value).join('\n');
  expect(said).toMatch(/Nearest BLS group: .+Median pay: /);
  expect(said).not.toContain('**Pay**');
});

test('an offer for a state says what that state pays', () => {
  const id = 'outlook/medical-records-specialists';
  const [field] = reply({ kind: 'choose', ids: [id], states: ['TX'] }).embeds[0]?.fields ?? [];
  expect(field?.value).toMatch(/a year.* in Texas/);
  const [elsewhere] = reply({ kind: 'choose', ids: ['terms/drg'], states: ['TX'] }).embeds[0]?.fields ?? [];
  expect(elsewhere?.value).not.toContain('Texas');
});

test('an offer for jobs in a state says how many there are', () => {
  const offer: Intent = {
    kind: 'choose',
    ids: ['outlook/medical-records-specialists'],
    facet: 'jobs',
    states: ['TX'],
  };
  expect(plainReply(reply(offer))).toMatch(/[\d,]+ jobs in Texas\./);
});

test("which jobs and credentials fit a credential is marked as the editors' judgment", () => {
  expect(plainReply(reply({ kind: 'facet', id: RHIT, facet: 'next' }))).toMatch(
    /Jobs where it fits .+\n.*Credentials that often follow .+\n.*editors' estimate/,
  );
});

test('where a facet is asked for, each of the offered says the first thing on it, with its source', () => {
  const fields = (facet: Facet): string[] =>
    (reply({ kind: 'choose', ids: [RHIT, RHIA], facet }).embeds[0]?.fields ?? []).map(({ value }) => value);
  // Nothing is known of what the RHIA costs here.
  expect(fields('cost')).toEqual([
    expect.stringMatching(/^Credential\. .+\n.*\$229 .*2026/),
    expect.stringMatching(/^Credential\. .+\n\*\*Cost\*\* None of my sources gives the price/),
  ]);
  const said = reply({ kind: 'choose', ids: [RHIT, RHIA], facet: 'cost' });
  expect(said.embeds[0]?.footer?.text).toMatch(/^Sources: /);
  expect(fields('definition')[1]).toMatch(/^Credential\. .+$/);
});

test('what was not understood is answered by what can be asked', () => {
  const said = reply({ kind: 'unknown', ids: [] });
  expect(said.outcome).toBe('unknown');
  expect(plainReply(said)).toContain('[Browse everything]');
});

test('a side of which nothing is known says so before the rest', () => {
  const said = reply({ kind: 'facet', id: RHIA, facet: 'renewal' });
  expect(said.embeds[0]?.description).toContain('I have no sourced facts on this for RHIA (keeping it)');
  expect(said.embeds[0]?.description).toContain('lead a health information department');
});

test('a term is told as a whole where it says nothing of its own to a side', () => {
  const said = reply({ kind: 'facet', id: 'terms/drg', facet: 'pay' });
  expect(said.embeds[0]?.description).toMatch(/^A group of hospital stays/);
});

test('how remote holders of a credential work is told of the jobs that ask for it', () => {
  expect(plainReply(reply({ kind: 'facet', id: RHIT, facet: 'remote' }))).toMatch(
    /That depends on the job, not the credential\.\nMedical coder Often remote/,
  );
});

test('the help and the page about the bot are made from the program itself', () => {
  expect(plainReply(reply({ kind: 'help' }))).toContain('/him role name: coder');
  expect(plainReply(reply({ kind: 'about' }))).toContain('1.2.3');
});

test('in a terminal a reply reads without markup, with its link, sources and buttons', () => {
  const text = plainReply(reply({ kind: 'entry', id: RHIT }));
  expect(text.split('\n')[0]).toBe('RHIT · Registered Health Information Technician');
  expect(text).toContain('https://www.ahima.org/rhit');
  expect(text).toMatch(/Sources: AHIMA.* · newest /);
  expect(text).toContain('[Compare with RHIA]');
  expect(text).not.toMatch(/\*\*|\\[*_]/);
});

test('markup inside the knowledge reaches members as plain text', () => {
  const small = smallKnowledge();
  const drg = entryOf(small, 'terms', 'terms/drg');
  if (!drg) throw new Error('no DRG');
  // The check refuses the second mention; what is delivered must be harmless all the same.
  const hurt = { ...drg, summary: 'A **bold** claim by <@1100000000000000030> and @everyone.' };
  const hostile = { ...small, entries: new Map([...small.entries, [drg.id, hurt]]) };
  expect(reply({ kind: 'entry', id: 'terms/drg' }, hostile).embeds[0]?.description).toBe(
    'A \\*\\*bold\\*\\* claim by \\<@1100000000000000030> and @everyone.',
  );
});

test('a list of roles says what a limit by schooling or by work from home goes by', () => {
  const shown = (of: 'roles' | 'credentials', filter: string): string =>
    plainReply(reply({ kind: 'browse', of, filter, page: 1 }));
  expect(shown('roles', 'schooling:no-degree')).toContain('the least schooling that is usual for a role');
  expect(shown('roles', 'remote:often')).toContain('not which posts are fully remote');
  expect(shown('credentials', 'schooling:no-degree')).not.toContain('usual for a role');
});

test('the top of a list by pay says that more may share the last figure, and shows no one beyond it', () => {
  const shown = plainReply(reply({ kind: 'browse', of: 'roles', filter: 'by:pay+top:1', page: 1 }));
  expect(shown).toContain('More roles may share the last one.');
  expect(shown).not.toContain('Not in this order');
});
