import type { Kind } from '../../knowledge/kinds.ts';
import { anyOf } from '../text/phrases.ts';

/** Which schooling is named, by the value that lists are limited to. */
const DEGREES = {
  associate: '(?:associates?( degree)?|two year degree)',
  bachelor: '(?:bachelors?( degree)?|four year degree)',
  master: '(?:masters?( degree)?|graduate degree)',
};

const NEEDING = 'need|needs|needing|require|requires|requiring|ask|asks|asking|call|calls|calling|want|wants';
const NOT_NEEDING =
  '(?:no|without|zero|with no|neither|not (?:need|require|have|ask for|want)(?:ing)?)( an?| any| the)?';

/** "without a degree", "that do not need any college", "no bachelors degree required" */
const NO_DEGREE = anyOf`
  ${NOT_NEEDING} (going (back )?to |college |school |university |bachelors? |associates? |formal )?(degrees?|college|school(ing)?)
  | degrees? (is |are )?not (needed|required|necessary) | never went to college
`;
const DIPLOMA = 'high school( diploma| education)?( only)?|ged';

const NO_EXPERIENCE = anyOf`${NOT_NEEDING} (work |job |prior |previous |any )?experience`;

/** Work that leads others; what else is managed ("construction management") is not ours. */
const MANAGING = anyOf`
  (?:^|(?:of|all|the|any|every|each|what|which|me|him|information|records|remote|paid|paying|level|highest|best|top|list|for|are|in|other|more|senior|upper|middle|mid) )(leadership|management|managerial|managers?|supervisors?|supervisory|directors?)( level)? (jobs?|roles?|positions?|titles|careers)
`;

/** What can no longer be earned. */
const RETIRED = anyOf`
  retired | discontinued | phased out | sunset(ted)? | defunct | no longer (\w+ )?(offered|given|issued|available|exist|exists|around) | scrapped | axed | canceled | cancelled
  | kill(ed|s|ing)? (it |them |some |any |\w+ )?off | killed | (got|get|getting|gotten) rid of | did away with | done away with | (stopped|quit) (offering|giving|issuing)
  | (does|do|did|dropped|drop) (not )?(\w+ )?(exist|offer|give|issue) any ?more
`;

/** The parts of a filter, the kinds they apply to, and how members ask for them. */
export const FILTER_CUES: readonly [filter: string, kinds: readonly Kind[], RegExp][] = [
  ['schooling:no-degree', ['credentials'], anyOf`${NO_DEGREE.source} | ${DIPLOMA}`],
  ['schooling:associate', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?associates?\b/],
  ['schooling:bachelor', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?bachelors?\b/],
  ['schooling:at-most-associate', ['roles'], requiringOnly(DEGREES.associate)],
  ['schooling:at-most-bachelor', ['roles'], requiringOnly(DEGREES.bachelor)],
  ['schooling:associate', ['roles'], requiring(DEGREES.associate)],
  ['schooling:bachelor', ['roles'], requiring(DEGREES.bachelor)],
  ['schooling:master', ['roles'], requiring(DEGREES.master)],
  ['experience:not-required', ['credentials'], NO_EXPERIENCE],
  ['status:retired', ['credentials'], RETIRED],
  [
    'level:entry',
    ['roles', 'credentials'],
    /\b(entry level|beginners?|starter|first jobs?|new ?grads?|newbies?)\b/,
  ],
  ['level:entry', ['roles'], NO_EXPERIENCE],
  ['family:leadership', ['roles'], MANAGING],
  ['level:master', ['roles'], /\b(executive|c suite|top level|highest level)\b/],
  ['remote:often', ['roles'], /\b(remote|work from home|wfh|from home)\b/],
  ['field:coding', ['credentials'], /\bcod(ing|er|ers)\b/],
  ['field:revenue-cycle', ['credentials'], /\brevenue cycle\b/],
  ['field:data', ['credentials'], /\b(data|analytics)\b/],
  ['field:privacy-compliance', ['credentials'], /\b(privacy|compliance|security)\b/],
  ['field:health-it', ['credentials'], /\b(health it|informatics|ehr)\b/],
  [
    'by:pay',
    ['roles', 'outlook'],
    anyOf`
      (high(est|er)?|best|top|most|good|well) (pay(ing|s)?|paid|earning|salary|money)
      | (pay(s|ing)?|earns?|makes?) (the )?(most|best) | most money | by (pay|salary)
    `,
  ],
  [
    'by:growth',
    ['roles', 'outlook'],
    /\b(fast(est)?|quick(est)?|most) grow\w*|\bgrow\w* (the )?(fast|most|quick)\w*\b/,
  ],
  [
    'by:least-pay',
    ['roles', 'outlook'],
    anyOf`
      (lowest|least|worst|poorest) (pay(ing|s)?|paid|earning|salary|salaries|money)
      | (pay(s|ing)?|earns?|makes?) (the )?(least|lowest|worst)
    `,
  ],
  [
    'by:least-growth',
    ['roles', 'outlook'],
    /\b(slow(est)?|least) grow\w*|\bgrow\w* (the )?(least|slowest)\b|\b(are|is) (shrinking|declining)\b|\b(shrinking|declining) (jobs|roles|occupations)\b/,
  ],
  [
    'by:cost',
    ['credentials'],
    /\b(cheap(est)?|least expensive|lowest (cost|fee|pric\w+)|costs? (the )?least)\b/,
  ],
  ['by:time', ['credentials'], /\b(shortest|quickest|fastest) (exam|test)\b/],
];

/**
 * Limits that only narrow a list of roles that is asked for anyway: the questions by themselves ("which jobs need no degree",
 * "jobs with an associates") have an entry that says more than a list.
 */
export const NARROWING_CUES: readonly [filter: string, RegExp][] = [
  ['schooling:no-degree', NO_DEGREE],
  ['schooling:at-most-high-school', anyOf`${DIPLOMA}`],
  ['schooling:at-most-associate', having(DEGREES.associate)],
  ['schooling:at-most-bachelor', having(DEGREES.bachelor)],
];

/** How members ask for jobs that require this degree; what can be done with a degree is answered elsewhere. */
function requiring(degree: string): RegExp {
  return new RegExp(
    String.raw`(?<!\b(not|only|just) )\b(${NEEDING})( for)?( at least)?( an?)? ${degree}\b(?! (or less|or lower|at most))`,
  );
}

/** "jobs that only need an associate", "that need at most a bachelors": less will do as well. */
function requiringOnly(degree: string): RegExp {
  return anyOf`
    (only|just) (${NEEDING})( for)?( an?)? ${degree}
    | (${NEEDING})( for)? (only|just|at most|no more than|nothing (more|beyond)( than)?)( an?)? ${degree}
    | not (${NEEDING}) (more than|anything (more|beyond)( than)?|beyond)( an?)? ${degree}
    | (${NEEDING})( an?)? ${degree} (or less|or lower|at most)
  `;
}

/** "with just an associates", "with an associate degree" */
function having(degree: string): RegExp {
  return anyOf`with( (only|just|at most|no more than))?( an?| my)? ${degree}`;
}

/** Fields of credentials that only limit a list that is surely one: what exists for CDI is told by an entry of its own. */
export const FIELD_CUES: readonly [filter: string, RegExp][] = [
  ['field:billing', /\bbill(ing|ers?)\b/],
  ['field:documentation', /\b(cdi|documentation)\b/],
  ['field:quality', /\bquality\b/],
  ['field:registry', /\b(registry|registries|registrars?)\b/],
];

/** Families of roles by the words for their field, for lists of all jobs in it. */
export const FAMILY_CUES: readonly [filter: string, RegExp][] = [
  ['family:compliance-privacy', /\b(privacy|compliance|hipaa|security)\b/],
  ['family:coding-revenue', /\b(coding|billing|revenue( cycle)?|reimbursement)\b/],
  ['family:clinical-documentation', /\b(cdi|clinical documentation)\b/],
  ['family:registry', /\b(registry|registries|registrars?)\b/],
  ['family:data-analytics', /\b(data|analytics)\b/],
  ['family:informatics-it', /\b(informatics|health it|ehr|epic|it)\b/],
  ['family:patient-services', /\b(patient (facing|access|services?)|front desk)\b/],
  ['family:education-consulting', /\b(teaching|consulting)\b/],
  ['family:leadership', /\b(leadership|management|executive)\b/],
];
