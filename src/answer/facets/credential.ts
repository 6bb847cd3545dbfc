import type { Facet } from '../../knowledge/facets.ts';
import { entryOf, type Knowledge, shortName } from '../../knowledge/knowledge.ts';
import { listedName } from '../../knowledge/retired.ts';
import type { Credential } from '../../knowledge/schema/entry.ts';
import { capital, count, listing, plural } from '../../wording.ts';
import type { Line } from '../card.ts';
import { duration, percent, usd } from '../format.ts';
import { ESTIMATE, lineOf } from '../lines.ts';
import { ROLE_FACETS } from './role.ts';

/** What a credential itself says on each facet; facets left to its occupation or roles are not here. */
export const CREDENTIAL_FACETS: Partial<
  Record<Facet, (credential: Credential, knowledge: Knowledge) => Line[]>
> = {
  definition: ({ summary, audience, changes = [] }) => [
    { text: summary },
    lineOf(audience),
    ...changes.map(lineOf),
  ],
  duties: ({ scope = [] }) => scope.map(lineOf),
  eligibility: ({ eligibility }) => eligibility.map(lineOf),
  education: ({ eligibility }) => eligibility.map(lineOf),
  start: ({ eligibility }) => eligibility.map(lineOf),
  exam: examLines,
  skills: (credential) => partsLine(credential, 'The exam tests'),
  cost: (credential) => [
    ...withoutPrice(credential),
    ...feeLines(credential.fees ?? []),
    ...(credential.costNotes ?? []).map(lineOf),
  ],
  renewal: renewalLines,
  remote: remoteLines,
  pay: ({ pay = [] }) => pay.map(lineOf),
  next: nextLines,
  jobs: (credential, knowledge) => [...roleLines(credential, knowledge), ...holderLines(credential)],
  worth: (credential) => [
    ...(credential.worth ?? []).map(lineOf),
    ...passLines(credential),
    ...holderLines(credential),
  ],
};

/** What to know first comes first, pass rates of past years last. */
function examLines(credential: Credential): Line[] {
  const [newest, ...older] = passLines(credential);
  return [
    ...formatLines(credential),
    ...partsLine(credential, 'Parts'),
    ...(newest ? [newest] : []),
    ...[...(credential.exam?.notes ?? []), ...(credential.retake ?? [])].map(lineOf),
    ...older,
  ];
}

/** Questions, time, passing score and place of the exam, then which of the first two nobody tells. */
function formatLines(credential: Credential): Line[] {
  const { exam } = credential;
  if (!exam) return [];
  const questions = exam.questions
    ? `${count(exam.questions)} questions${exam.scored && exam.scored !== exam.questions ? ` (${count(exam.scored)} scored)` : ''}`
    : exam.scored
      ? `${count(exam.scored)} scored questions`
      : '';
  const time = exam.minutes ? duration(exam.minutes) : '';
  const format = questions ? [questions, time].filter(Boolean).join(' in ') : time && `It takes ${time}`;
  const lines: Line[] = [];
  if (format) lines.push({ text: `${format}.`, from: exam });
  if (exam.passing) lines.push({ text: `To pass: ${exam.passing.replace(/\.$/, '')}.`, from: exam });
  if (exam.delivery) lines.push({ text: `Taken ${exam.delivery.replace(/\.$/, '')}.`, from: exam });
  if (exam.openBook !== undefined) {
    lines.push({
      text: exam.openBook ? 'Code books are allowed.' : 'No books or notes are allowed.',
      from: exam,
    });
  }
  // What an exam is like comes first, even if its length is not known.
  return [...lines.slice(0, 1), ...withoutLength(credential), ...lines.slice(1)];
}

/** Says which of an exam's length and number of questions no source gives: silence must not look like an oversight. */
function withoutLength({ exam, status, issuer }: Credential): Line[] {
  if (!exam || status === 'retired' || status === 'unclear') return [];
  const notes = (exam.notes ?? []).map(({ text }) => text).join(' ');
  const missing = [
    ...(exam.minutes || TELLS_TIME.test(notes) ? [] : ['how long this exam takes']),
    ...(exam.questions || exam.scored || TELLS_QUESTIONS.test(notes) ? [] : ['how many questions it has']),
  ];
  if (missing.length === 0) return [];
  const said = missing.join(' or ').replace(/^(how many questions) it/, '$1 this exam');
  return [{ text: `None of my sources says ${said}: ask ${issuer}.` }];
}
const TELLS_TIME = /\b(hours?|minutes)\b/;
const TELLS_QUESTIONS = /\d (\S+ )?questions/;

function domainLines({ exam }: Credential): Line[] {
  const domains = exam?.domains;
  if (!domains) return [];
  return domains.parts.map(({ name, weight }) => ({
    text: weight ? `${name}: ${weight}` : name,
    from: domains,
  }));
}

/** The parts of the exam in one line: by themselves they look like things that a holder can do. */
function partsLine(credential: Credential, head: string): Line[] {
  const parts = domainLines(credential);
  const from = credential.exam?.domains;
  return from ? [{ head, text: `${parts.map(({ text }) => text).join('; ')}.`, from }] : [];
}

function passLines({ passRates = [] }: Credential): Line[] {
  return passRates.map((rate) => ({ text: `Passed by ${percent(rate.percent)} of ${rate.of}.`, from: rate }));
}

/** How many people hold it. */
export function holderLines({ holders = [] }: Credential): Line[] {
  return holders.map((held) => ({ text: `${count(held.count)} people hold it.`, from: held }));
}

/** Says that no source gives the price: rules on paying again must not look like the answer. */
function withoutPrice({ fees = [], status, issuer }: Credential): Line[] {
  if (status === 'retired' || status === 'unclear') return [];
  if (fees.some(({ what }) => /exam/i.test(what))) return [];
  return [{ text: `None of my sources gives the price of this exam: ask ${issuer} before you plan.` }];
}

/** Fees with the same source and period go together: "Exam, member: $229 · Exam, non-member: $299". */
function feeLines(fees: NonNullable<Credential['fees']>): Line[] {
  const groups = new Map<string, NonNullable<Credential['fees']>>();
  for (const fee of fees) {
    const key = JSON.stringify([fee.source, fee.asOf, fee.sure]);
    groups.set(key, [...(groups.get(key) ?? []), fee]);
  }
  return [...groups.values()].flatMap((group) => {
    const [from] = group;
    const text = group
      .map((fee) => `${fee.what}: ${usd(fee.usd)}${fee.usdMax ? `–${usd(fee.usdMax)}` : ''}`)
      .join(' · ');
    return from ? [{ text, from }] : [];
  });
}

function renewalLines(credential: Credential): Line[] {
  const { renewal, status } = credential;
  if (!renewal) return [];
  const units = renewal.ceus === undefined ? '' : `${count(renewal.ceus)} ${renewal.unit ?? 'CEUs'}`;
  const cycle =
    renewal.years === undefined
      ? ''
      : `every ${renewal.years === 1 ? 'year' : plural(renewal.years, 'year')}`;
  const rule = listing([units, cycle].filter(Boolean)).replace(' and every', ' every');
  const lines: Line[] = rule
    ? [
        {
          text: `${status === 'retired' ? 'For people who still hold it: ' : ''}${units ? capital(rule) : `To be renewed ${rule}`}.`,
          from: renewal,
        },
      ]
    : [];
  return [...lines, ...keepingFees(credential), ...(renewal.notes ?? []).map(lineOf)];
}

/** Fees that holders pay again and again; those that a note on renewal tells already are left out. */
function keepingFees({ fees = [], renewal }: Credential): Line[] {
  const notes = (renewal?.notes ?? []).map(({ text }) => text).join(' ');
  return feeLines(fees.filter(({ what, usd: sum }) => KEEPING.test(what) && !notes.includes(usd(sum))));
}
const KEEPING = /^(?!exam|student).*\b(renewal|recertification|maintenance|membership)\b/i;

/** The roles in which the credential is used. */
function roleLines({ roles = [], status }: Credential, knowledge: Knowledge): Line[] {
  return namesLine(status === 'retired' ? 'Jobs it was meant for' : 'Jobs where it fits', roles, knowledge);
}

/** Remote work is described for this many of its jobs. */
const JOBS_SHOWN = 3;

/** A credential is not a workplace: the jobs where it fits say how remote they are. */
function remoteLines({ roles = [] }: Credential, knowledge: Knowledge): Line[] {
  const lines = roles.slice(0, JOBS_SHOWN).flatMap((id): Line[] => {
    const role = entryOf(knowledge, 'roles', id);
    const [line] = (role && ROLE_FACETS.remote?.(role, knowledge)) ?? [];
    return role && line ? [{ ...line, head: shortName(role) }] : [];
  });
  return lines.length > 0 ? [{ text: 'That depends on the job, not the credential.' }, ...lines] : [];
}

function nextLines(credential: Credential, knowledge: Knowledge): Line[] {
  return [
    ...roleLines(credential, knowledge),
    ...namesLine('Credentials that often follow', credential.next ?? [], knowledge),
  ];
}

/** Which of them fit is the editors' judgment. */
function namesLine(head: string, ids: readonly string[], knowledge: Knowledge): Line[] {
  const entries = ids.flatMap((id) => knowledge.entries.get(id) ?? []);
  const text = listing(entries.map((entry) => listedName(entry, shortName(entry))));
  return text ? [{ head, text, from: ESTIMATE }] : [];
}
