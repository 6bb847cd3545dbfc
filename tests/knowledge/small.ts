import { buildKnowledge } from '../../src/knowledge/build.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';
import { STATE_NAMES } from '../../src/knowledge/state-names.ts';

/** The rows of the states for which there is no figure: all but Texas. */
const WITHOUT_FIGURES = Object.keys(STATE_NAMES)
  .filter((code) => code !== 'TX' && code !== 'PR')
  .map(
    (code) =>
      `  - {state: ${code}, jobs: null, p10: null, p25: null, median: null, p75: null, p90: null, lq: null}\n`,
  )
  .join('');

/** Every kind of file once, as small as the schema lets it be, by its place below `knowledge/`. */
export const FILES: Readonly<Record<string, string>> = {
  'sources.yaml': `ahima-site:
  publisher: AHIMA
  title: Certification pages
  url: https://www.ahima.org/
  read: August 2026
  sure: confirmed
bls-oews-2025:
  publisher: BLS
  title: Occupational employment and wages
  url: https://www.bls.gov/oes/
  read: May 2025
  sure: confirmed
prep-blog:
  publisher: Prep Blog
  title: How hard is it
  read: January 2024
  sure: reported
`,
  'ambiguous.yaml': `- term: PCS
  means:
    - label: The procedure codes
      entry: terms/drg
    - label: The coding job
      entry: roles/medical-coder
`,
  'credentials/rhit.yaml': `title: Registered Health Information Technician
short: RHIT
aliases:
  - registered technician
asks:
  - what is the rhit
summary: Shows that its holder keeps health records complete, accurate and private.
featured: 1
official: https://www.ahima.org/rhit
rival: credentials/rhia
related:
  - comparisons/rhit-vs-rhia
issuer: AHIMA
organization: organizations/ahima
level: entry
field: him
schooling: associate
experience: none
audience:
  text: People who begin in health information.
  source: ahima-site
  asOf: '2026'
eligibility:
  - text: An associate degree from an accredited program.
    source: ahima-site
    asOf: '2026'
exam:
  questions: 150
  minutes: 210
  source: ahima-site
  asOf: '2026'
fees:
  - what: Exam, member
    usd: 229
    source: ahima-site
    asOf: '2026'
roles:
  - roles/medical-coder
next:
  - credentials/rhia
occupation: outlook/medical-records-specialists
`,
  'credentials/rhia.yaml': `title: Registered Health Information Administrator
short: RHIA
aliases:
  - registered administrator
summary: Shows that its holder can lead a health information department.
featured: 2
rival: credentials/rhit
issuer: AHIMA
level: advanced
field: him
schooling: bachelor
experience: none
audience:
  text: People who want to lead a department.
  source: ahima-site
  asOf: '2026'
eligibility:
  - text: A bachelor's degree from an accredited program.
    source: ahima-site
    asOf: '2026'
asks:
  - what is the rhia
`,
  'roles/medical-coder.yaml': `title: Medical coder
aliases:
  - coder
  - coding specialist
summary: Turns what clinicians wrote into the codes that bills and statistics need.
featured: 1
family: coding-revenue
level: entry
duties:
  - text: Reads charts and assigns codes.
    source: bls-oews-2025
    asOf: May 2025
remote:
  level: often
schooling: certificate
education:
  - text: A certificate or an associate degree.
    source: bls-oews-2025
    asOf: May 2025
credentials:
  - credentials/rhit
occupation: outlook/medical-records-specialists
next:
  - to: roles/coding-auditor
    kind: promotion
    years: {min: 3, max: 5}
    needs: audit experience
    sure: estimate
asks:
  - what does a medical coder do
`,
  'roles/coding-auditor.yaml': `title: Coding auditor
aliases:
  - code auditor
summary: Checks the codes that others assigned and teaches what went wrong.
family: coding-revenue
level: advanced
duties:
  - text: Samples coded charts and reports the errors.
    source: prep-blog
    asOf: '2024'
remote:
  level: mostly
schooling: associate
education:
  - text: Years of coding, often with an associate degree.
    source: prep-blog
    asOf: '2024'
next:
  - to: roles/him-director
    kind: promotion
    years: {min: 5}
    needs: a bachelor's degree
    sure: estimate
asks:
  - what does a coding auditor do
`,
  'roles/him-director.yaml': `title: Director of health information
short: HIM director
aliases: []
summary: Runs the health information department of a hospital.
family: leadership
level: master
duties:
  - text: Leads people, budgets and compliance.
    source: ahima-site
    asOf: '2026'
remote:
  level: rarely
schooling: bachelor
education:
  - text: A bachelor's or a master's degree.
    source: ahima-site
    asOf: '2026'
asks:
  - what does a him director do
`,
  'starts/high-school.yaml': `title: High school diploma
aliases:
  - no degree
summary: You finished school and have not worked in health care yet.
next:
  - to: roles/medical-coder
    kind: entry
    years: {min: 0, max: 1}
    needs: a coding certificate
    sure: estimate
asks:
  - i just finished high school
`,
  'journeys/school-to-director.yaml': `title: From school to director
aliases: []
summary: One way from a high school diploma to the director's office.
start: starts/high-school
steps:
  - role: roles/medical-coder
    when: Year 1
    what: Learn to code.
  - role: roles/him-director
    when: Year 12
    what: Lead the department.
sure: estimate
source: ahima-site
asOf: '2026'
asks:
  - from school to the top
`,
  'outlook/medical-records-specialists.yaml': `title: Medical records specialists
aliases:
  - records specialists
summary: The occupation that BLS counts most medical coders in.
featured: 1
soc: 29-2072
definition:
  - text: Compile, process and keep medical records.
    source: bls-oews-2025
    asOf: May 2025
pay:
  - jobs: 194720
    annual: {mean: 57000, p10: 35000, p25: 41000, median: 51140, p75: 66000, p90: 80000}
    source: bls-oews-2025
    asOf: May 2025
projections:
  - period: 2024–34
    percent: 7.1
    source: bls-oews-2025
    asOf: 2024–34
asks:
  - how many records specialists are there
`,
  'states/29-2072.yaml': `occupation: outlook/medical-records-specialists
states:
  - {state: TX, jobs: 14000, p10: 33000, p25: 38000, median: 47000, p75: 60000, p90: 75000, lq: 0.9}
${WITHOUT_FIGURES}source: bls-oews-2025
asOf: May 2025
`,
  'education/associate.yaml': `title: Associate degree
aliases:
  - two-year degree
summary: Two years at a community college, often online.
schooling: associate
facts:
  - facet: education
    text: Courses in coding, law and statistics.
    source: ahima-site
    asOf: '2026'
credentials:
  - credentials/rhit
asks:
  - is an associate degree enough
`,
  'comparisons/rhit-vs-rhia.yaml': `title: RHIT or RHIA
aliases: []
asks:
  - rhit or rhia
summary: The RHIT asks for an associate degree, the RHIA for a bachelor's degree.
of:
  - credentials/rhit
  - credentials/rhia
aspects:
  - name: Degree
    says:
      credentials/rhit: An associate degree
      credentials/rhia: A bachelor's degree
    source: ahima-site
    asOf: '2026'
  - name: Level
    says:
      credentials/rhit: Entry
      credentials/rhia: Management
    source: ahima-site
    asOf: '2026'
  - name: Issuer
    says:
      credentials/rhit: AHIMA
      credentials/rhia: AHIMA
    source: ahima-site
    asOf: '2026'
verdict:
  choose:
    credentials/rhit: you have two years
    credentials/rhia: you have four years
`,
  'questions/start-without-degree.yaml': `title: How do I start without a degree?
aliases: []
asks:
  - can i start with no college
summary: Begin with a coding certificate and an entry-level job.
topic: getting started
facts:
  - text: Some coding jobs ask for a certificate only.
    source: bls-oews-2025
    asOf: May 2025
`,
  'terms/drg.yaml': `title: Diagnosis-related group
short: DRG
aliases:
  - ms-drg
summary: A group of hospital stays that are paid the same.
category: Payment
facts:
  - text: Medicare pays hospital stays by it.
    source: ahima-site
    asOf: '2026'
asks:
  - what is a drg
`,
  'settings/hospital.yaml': `title: Hospital
aliases:
  - health system
summary: Where most health information people work.
facts:
  - text: Hospitals employ coders, auditors and managers.
    source: bls-oews-2025
    asOf: May 2025
asks:
  - working in a hospital
`,
  'organizations/ahima.yaml': `title: American Health Information Management Association
short: AHIMA
aliases: []
summary: The professional association of the field; it issues the RHIT and the RHIA.
facts:
  - text: It issues credentials.
    source: ahima-site
    asOf: '2026'
asks:
  - who is ahima
`,
};

/** Changes to the files: another text, an edit of the text there is, or null for a file that is taken away. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The files after some changes. */
export function changed(changes: Changes): Record<string, string> {
  const files = { ...FILES };
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete files[name];
    else files[name] = typeof change === 'string' ? change : change(files[name] ?? '');
  }
  return files;
}

/** An edit that replaces one piece of a file; a piece that is not there is a mistake of the test. */
export function replacing(piece: string, by: string): (text: string) => string {
  return (text) => {
    if (!text.includes(piece)) throw new Error(`the file holds no ${JSON.stringify(piece)}`);
    return text.replace(piece, () => by);
  };
}

/** Knowledge from the small files, without a disk. */
export function smallKnowledge(changes: Changes = {}): Knowledge {
  const files = Object.entries(changed(changes)).map(([name, text]) => ({ name: `knowledge/${name}`, text }));
  const built = buildKnowledge(files);
  if (!built.ok) throw new Error(built.problems.map(formatProblem).join('\n'));
  return built.knowledge;
}
