import { expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Entry } from '../../src/knowledge/schema/entry.ts';
import { leaves } from '../../src/knowledge/walk.ts';
import { readingEase, sentences, wordsIn } from './readable.ts';
import { KNOWLEDGE, said } from './real.ts';

const ENTRIES: readonly Entry[] = [...KNOWLEDGE.entries.values()];

/** A text that members read, with its place. Aliases are theirs, not ours. */
type Text = { at: string; field: PropertyKey | undefined; text: string };

const TEXTS: readonly Text[] = ENTRIES.flatMap((entry) =>
  [...leaves(entry)].flatMap(({ path, value, key }): Text[] => {
    const [field] = path;
    const own = ['aliases', 'id', 'kind', 'official', 'reviewBy', 'related', 'rival'].includes(String(field));
    const named = path.some((part) => part === 'source' || part === 'asOf' || part === 'sure');
    if (key || own || named || typeof value !== 'string' || /^[a-z]+\/[a-z0-9-]+$/.test(value)) return [];
    return [{ at: `${entry.id} ${path.join('.')}`, field, text: value }];
  }),
);

function offenders(pattern: RegExp, texts: readonly Text[] = TEXTS): string[] {
  return texts.flatMap(({ at, text }) => {
    const found = text.match(pattern);
    return found ? [`${at}: “${found[0]}” in “${text}”`] : [];
  });
}

test('the measures tell plain text from hard text, and see every text that members read', () => {
  const plain = 'The coder reads the chart. Then she picks the code that fits.';
  const hard =
    'Notwithstanding institutional accreditation, organizational administrators characteristically necessitate multidisciplinary documentation.';
  expect(readingEase(plain)).toBeGreaterThan(80);
  expect(readingEase(hard)).toBeLessThan(0);
  expect(sentences('It costs $4.50. Ask AHIMA, 8 % do so. “Yes.” No')).toHaveLength(4);
  expect(wordsIn('8 % – of jobs')).toHaveLength(3);
  expect(TEXTS.length).toBeGreaterThan(5000);
});

test('no sentence of a summary is longer than a member would read', () => {
  const long = ENTRIES.flatMap(({ id, summary }) =>
    sentences(summary).flatMap((one) => (wordsIn(one).length > 32 ? [`${id}: ${one}`] : [])),
  );
  expect(long).toEqual([]);
});

test('no sentence of a fact is longer than 45 words', () => {
  const long = TEXTS.flatMap(({ at, text }) =>
    sentences(text).flatMap((one) => (wordsIn(one).length > 45 ? [`${at}: ${one}`] : [])),
  );
  expect(long).toEqual([]);
});

/** British forms and what to write instead; `ise` at the end of a verb is caught as a family. */
const BRITISH: readonly (readonly [british: RegExp, american: string])[] = [
  [/\b(?:re)?organis(?:e|ed|es|ing|ation|ations|ational)\b/i, 'organiz-'],
  [/\brecognis\w+\b/i, 'recogniz-'],
  [/\bspecialis(?:e|ed|es|ing|ation|ations)\b/i, 'specializ-'],
  [/\bcategoris\w+\b/i, 'categoriz-'],
  [/\b(?:un)?authoris\w+\b/i, 'authoriz-'],
  [/\bstandardis\w+\b/i, 'standardiz-'],
  [/\bsummaris\w+\b/i, 'summariz-'],
  [/\b(?:mini|maxi)mis\w+\b/i, '-miz-'],
  [
    /\b(?:hospital|immun|computer|digital|central|final|util|priorit|emphas|character|apolog|critic|real)is(?:e|ed|es|ing|ation|ations)\b/i,
    '-iz-',
  ],
  [/\banalys(?:e|ed|ing)\b/i, 'analyz-'],
  [/\bprogrammes?\b/i, 'program'],
  [/\bcentres?\b/i, 'center'],
  [/\bageing\b/i, 'aging'],
  [/\bbehaviour\w*\b/i, 'behavior'],
  [/\blabour\w*\b/i, 'labor'],
  [/\bfavour\w*\b/i, 'favor'],
  [/\bcolour\w*\b/i, 'color'],
  [/\bhonour\w*\b/i, 'honor'],
  [/\bneighbour\w*\b/i, 'neighbor'],
  [/\bharbour\w*\b/i, 'harbor'],
  [/\btumour\w*\b/i, 'tumor'],
  [/\blicence\w*\b/i, 'license'],
  [/\bdefence\b|\boffence\b/i, 'defense, offense'],
  [/\bcatalogue\w*\b/i, 'catalog'],
  [/\bjudgement\w*\b/i, 'judgment'],
  [/\benrol\b|\benrolment\b|\bfulfil\b|\bfulfilment\b/i, 'enroll, enrollment, fulfill'],
  [/\b(?:cancell|travell|labell|modell|counsell|signall)(?:ed|ing|er|ers|or|ors)\b/i, 'one l'],
  [/\bwhilst\b|\bamongst\b|\blearnt\b/i, 'while, among, learned'],
  [/\b(?:anaesth|paediatr|orthopaed|gynaecolog|haemat|oestro)\w*\b/i, 'anesth-, pediatr-, …'],
  [/\bpractis(?:e|ed|es|ing)\b/i, 'practice'],
  [/\binstalments?\b/i, 'installment'],
  [/\bper cent\b/i, '%'],
  [/\bmaths\b/i, 'math'],
  [/\b(?:fibre|metre|litre|theatre)s?\b/i, 'fiber, meter, …'],
];

test.for(BRITISH)('American spelling: not %s but %s', ([british]) => {
  expect(offenders(british)).toEqual([]);
});

/** Words that promise or praise. Where an entry is about such a word, it is named. */
const HYPE: readonly (readonly [word: RegExp, except: readonly string[]])[] = [
  [/guarantee/i, []],
  [/\byou (?:will|'ll) (?:earn|make|get (?:a|the) job|be hired|pass)\b/i, []],
  [/\bgold standard\b/i, ['questions/seed-gold-standard']],
  [/\bexciting\b|\bamazing\b|\bincredible\b|\bfantastic\b|\bawesome\b/i, []],
  [/\blucrative\b|\bbooming\b|\bskyrocket\w*\b|\bexplosive\b|\bthriving\b/i, []],
  [/\bdream (?:job|career)\b|\bperfect (?:job|career|choice)\b|\bbest career\b|\bno-brainer\b/i, []],
  [/\bcutting[- ]edge\b|\bworld[- ]class\b|\bunlimited\b|\brecession[- ]proof\b/i, []],
  [/\bgreat question\b|\bdon't worry\b|\beasy money\b/i, []],
  // A school page speaks so; the entries quote it as its claim.
  [/\bdizzying\b/i, ['questions/growth', 'questions/technology-advances']],
];

test.for(HYPE)('no promises and no hype: %s', ([word, except]) => {
  const texts = TEXTS.filter(({ at }) => !except.some((id) => at.startsWith(`${id} `)));
  expect(offenders(word, texts)).toEqual([]);
});

/** Names are what they are: the entry's own and long official ones do not make a summary hard. */
function withoutNames(entry: Entry): string {
  const names = [entry.title, entry.title.toLowerCase(), entry.short ?? entry.title]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length);
  return names.reduce((text, name) => text.replaceAll(name, 'this'), entry.summary);
}

/**
 * The hardest summaries list what belongs to a thing ("psychiatric hospitals, community mental health centers and
 * addiction treatment"): long nouns that have no shorter name, in short sentences. 15 leaves room for them.
 */
const EASE_FLOOR = 15;

test('summaries read easily: half of them like a newspaper or better, none like a contract', () => {
  const eases = ENTRIES.map((entry) => ({
    id: entry.id,
    ease: readingEase(withoutNames(entry)),
    entry,
  })).sort((a, b) => a.ease - b.ease);
  expect(eases[Math.floor(eases.length / 2)]?.ease).toBeGreaterThanOrEqual(45);
  const hard = eases
    .filter(({ ease }) => ease < EASE_FLOOR)
    .map(({ id, ease, entry }) => `${id} ${Math.round(ease)}: ${entry.summary}`);
  expect(hard).toEqual([]);
});

test('every number in a summary also stands in a dated fact or figure of the entry', () => {
  const loose = ENTRIES.flatMap((entry) => {
    const known = new Set([...datedNumbers(entry), ...numbersIn(`${entry.title} ${entry.short ?? ''}`)]);
    return numbersIn(entry.summary).flatMap((number) =>
      known.has(number) ? [] : [`${entry.id}: ${number} in “${entry.summary}”`],
    );
  });
  expect(loose).toEqual([]);
});

/** Figures in the order of the text; the digits of codes such as ICD-10, 29-2072 or HL7 are names. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/\b[A-Z]{2,}-?\d+\b|\b\d{2}-\d{4}\b/g, '').replace(/(\d),(?=\d{3})/g, '$1');
  return plain.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** The numbers in everything that has a source and a period, the period's own among them. */
function datedNumbers(value: unknown, dated = false): string[] {
  if (typeof value === 'number') return dated ? [String(value)] : [];
  if (typeof value === 'string') return dated ? numbersIn(value) : [];
  if (Array.isArray(value)) return value.flatMap((item) => datedNumbers(item, dated));
  if (typeof value !== 'object' || value === null) return [];
  const here = dated || 'asOf' in value;
  return Object.entries(value).flatMap(([name, item]) => (name === 'asks' ? [] : datedNumbers(item, here)));
}

test('no links and no markup in texts: the program makes them', () => {
  expect(offenders(/https?:|www\.|\w\.(?:com|org|gov|edu|net)\b/i)).toEqual([]);
  expect(offenders(/\*\*|__|`|~~|\|\||\]\(|^[#>-]\s|<[@#:a-z]|@everyone|@here/i)).toEqual([]);
});

test('percent signs stand off the figure and ranges have an en dash, as the house writes them', () => {
  expect(offenders(/\d%/)).toEqual([]);
  expect(offenders(/\b(?:19|20)\d{2}-(?:\d{2}|\d{4})\b/)).toEqual([]);
  expect(offenders(/\$\d+-\$?\d+/)).toEqual([]);
});

test('no entry says the same thing twice', () => {
  const twice = ENTRIES.flatMap((entry) => {
    const texts = statements(entry);
    return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `${entry.id}: ${text}`);
  });
  expect(twice).toEqual([]);
});

/** The sourced sentences of an entry, list by list; a comparison may say one thing of both. */
function statements(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(statements);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && 'source' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap(statements)];
}

/** Test hosts of issuers, mirrors, paste sites and farms whose copies were read; members are sent to the publisher. */
const FORBIDDEN_HOSTS: readonly RegExp[] = [
  /(?:^|[.-])(?:qa|test|staging|stg|devnav|beta|preview)(?:[.-]|$)/,
  /(?:cms-qa|cms-test|conference-test|my2)\.ahima\.org$/,
  /elb\.amazonaws\.com$/,
  /saswell-cn|gxwh\.asia|healthcom\.info|home-codify|bouncing2wellness|saviorquiz|wildix|bddengpan/,
  /zoppoz|workers\.dev$|pages\.dev$|vercel\.app$|herokuapp\.com$|vtcus\.com$|matrixdev\.net$|ce21newsites/,
  /scribd\.com$|docplayer|fdocuments|studylib|paperzz|1library|wixlib|dochub|slideshare|coursehero|quizlet/,
  /googleweblight|web\.archive\.org$|ccmu\.edu\.cn|translate/,
  /winenfood|eatsip365|visualfoodie|eathealthy365|federalgovernmentjobs\.us$/,
];

test('sources are linked at their publisher, over https, never at a test host or a mirror', () => {
  const bad = [...KNOWLEDGE.sources.values()].flatMap(({ key, url }) => {
    if (url === undefined) return [];
    const { protocol, hostname } = new URL(url);
    const forbidden = FORBIDDEN_HOSTS.find((host) => host.test(hostname));
    const dotted = hostname.endsWith('.');
    return protocol !== 'https:' || forbidden || dotted ? [`${key}: ${url}`] : [];
  });
  expect(bad).toEqual([]);
});

test('the pages that entries link to are https and of the issuer too', () => {
  const bad = ENTRIES.flatMap(({ id, official }) => {
    if (official === undefined) return [];
    const { protocol, hostname } = new URL(official);
    return protocol !== 'https:' || FORBIDDEN_HOSTS.some((host) => host.test(hostname))
      ? [`${id}: ${official}`]
      : [];
  });
  expect(bad).toEqual([]);
});

test('every source that the knowledge names exists', () => {
  const used = usedKeys(KNOWLEDGE);
  expect([...used].filter((key) => !KNOWLEDGE.sources.has(key))).toEqual([]);
  expect(used.size).toBeGreaterThan(400);
});

/** The keys that entries and state figures name. */
function usedKeys({ entries, states }: Knowledge): Set<string> {
  const keys = [...entries.values(), ...states.values()].flatMap((value) =>
    [...leaves(value)].flatMap(({ path, value: leaf, key }) => {
      const field = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
      return !key && field === 'source' ? [String(leaf)] : [];
    }),
  );
  return new Set(keys);
}

test('the page about the bot credits BLS and O*NET, with the notice that O*NET asks for, and says what the bot is not', () => {
  const about = said({ kind: 'about' });
  expect(about).toMatch(/\bBLS\b/);
  expect(about).toContain('O*NET 29.3 Database');
  expect(about).toContain('USDOL/ETA');
  expect(about).toContain('CC BY 4.0');
  expect(about).toMatch(/has not approved, endorsed or tested/);
  expect(about).toMatch(/Not legal, financial or admissions advice, and not an issuer/);
});

test('answers that use O*NET or BLS name it as a source', () => {
  for (const [id, publisher] of [
    ['roles/health-informatics-specialist', 'O*NET'],
    ['outlook/medical-records-specialists', 'BLS'],
  ] as const) {
    const sources = [1, 2, 3].map((page) => said({ kind: 'sources', ids: [id], page })).join('\n');
    expect(sources).toContain(publisher);
  }
});
