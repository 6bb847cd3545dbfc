import type { Kind } from '../../knowledge/kinds.ts';
import { anyOf } from '../text/phrases.ts';

/** The parts of a filter, the kinds they apply to, and how members ask for them. */
export const FILTER_CUES: readonly [filter: string, kinds: readonly Kind[], RegExp][] = [
  [
    'schooling:no-degree',
    ['credentials'],
    anyOf`
      (no|without( a)?|with no|do not need( a)?|not need( a)?|need no|doesnt need) (college |school |bachelors? |associates? )?(degree|college|school(ing)?)
      | high school( diploma)?( only)? | ged | never went to college
    `,
  ],
  ['schooling:associate', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?associates?\b/],
  ['schooling:bachelor', ['credentials'], /\b(with|need|needs|require|requires|for) (an? )?bachelors?\b/],
  ['schooling:associate', ['roles'], requiring('associates?|two year degree')],
  ['schooling:bachelor', ['roles'], requiring('bachelors?|four year degree')],
  ['schooling:master', ['roles'], requiring('masters?|graduate degree')],
  ['experience:not-required', ['credentials'], /\b(no|without|zero) (work |job |prior )?experience\b/],
  [
    'level:entry',
    ['roles', 'credentials'],
    /\b(entry level|beginners?|starter|first jobs?|new ?grads?|newbies?)\b/,
  ],
  ['level:entry', ['roles'], /\b(no|without) experience\b/],
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
      | (pay(s|ing)?|earns?|makes?) (the )?most | most money
    `,
  ],
  [
    'by:growth',
    ['roles', 'outlook'],
    /\b(fast(est)?|quick(est)?|most) grow\w*|\bgrow\w* (the )?(fast|most|quick)\w*\b/,
  ],
  [
    'by:cost',
    ['credentials'],
    /\b(cheap(est)?|least expensive|lowest (cost|fee|pric\w+)|costs? (the )?least)\b/,
  ],
  ['by:time', ['credentials'], /\b(shortest|quickest|fastest) (exam|test)\b/],
];

/** How members ask for jobs that require this degree; what can be done with a degree is answered elsewhere. */
function requiring(degree: string): RegExp {
  return new RegExp(
    String.raw`(?<!\bnot )\b(need|needs|require|requires|ask|asks|asking|call|calls|calling|want|wants)( for)?( at least)?( an?)? (${degree})\b`,
  );
}

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
