import { anyOf } from '../text/phrases.ts';
import { endsInArticle } from './article.ts';

const WORKPLACE =
  '(insur\\w+|pay[eo]rs?|health plans?|vendors?|(software|consulting|outsourcing|coding|staffing) (compan\\w+|firms?|agenc\\w+)|offices?|clinics?|practices?|nursing homes?|(surgery|surgical|outpatient|imaging|dialysis|urgent care|health|rehab) cent(er|re)s?|urgent care|va|federal|government|agency|health department|(work|working) (from|at) home|remote(ly)?|research institutes?|pharma)';
const BESIDE = '.{0,60}\\b(or|vs\\.?|versus|than|then|compared|against)\\b.{0,60}';
/** In a list of places: "payer, small clinic, big hospital". */
const LISTED = ',[^.?!\\n]{1,25}';
/** Hospitals are named in all kinds of questions; one counts as a place of work if another workplace is compared with it. */
const BESIDE_HOSPITAL = new RegExp(
  [BESIDE, LISTED]
    .map(
      (beside) => `\\b${WORKPLACE}\\b${beside}\\bhospitals?\\b|\\bhospitals?\\b${beside}\\b${WORKPLACE}\\b`,
    )
    .join('|'),
  'i',
);

/** Names that are also everyday words; they count as names only if the text shows that they are meant so. */
const EVERYDAY: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    him: anyOf`
      HIM | in him
      | him (degrees?|programs?|class(es)?|school|students?|grads?|majors?|bachelors?|masters?|associates?|exam)
      | him (jobs?|careers?|work|roles?|salary|pay|directors?|managers?|leaders?|coder|people|professionals?)
      | him (fields?|departments?|depts?|industry|compliance|credentials?|certifications?|vs|versus|or|and|n)
      | (what is|about|into|of|study|studying|(degree|career|major) in|vs|or|and|n|is|the) him(?! to| if| that| i )
    `,
    hi: /\bHI\b/,
    who: /\bWHO\b/,
    it: /\b(?:IT|in it|it (?:guy|support|background|job|work|worker|field|person|help ?desk)|from it)\b/,
    pm: /\bPM\b/,
    ig: /\bIG\b/,
    // An associate is also a shop assistant, and anybody may have a bachelor's: beside each other they are degrees.
    associate: /\bassociates?\b.*\bbachelor|\bbachelor.*\bassociates?\b/i,
    master:
      /\b(bachelor|post[ -]?bacc|certificate).*\bmaster|\bmaster.*\b(bachelor|post[ -]?bacc|certificate)/i,
    hospital: BESIDE_HOSPITAL,
    vendor: BESIDE_HOSPITAL,
    // Virginia, unless it is compared with a hospital.
    va: BESIDE_HOSPITAL,
    // In "drs office" it means a doctor.
    drs: /\bDRS\b/,
    bachelor:
      /\bassociate.*\bbachelors?\b|\bbachelors?\b.*\bassociate|\bbachelor'?s?\b.{0,25}\b(vs|versus|v|or|than|against)\b.{0,25}\bmaster|\bmaster'?s?\b.{0,25}\b(vs|versus|v|or|than|against)\b.{0,25}\bbachelor/i,
  }),
);

/** Whether these words, which are a name, are meant as one. */
export type Meant = (slice: readonly string[]) => boolean;

/** Only this many characters are searched: hardly more of a longer text is read anyway (`MAX_WORDS`). */
const SHOWS = 1000;

/**
 * Decides which names are meant as names: everyday words only if the text shows it. `text` as typed, since capitals tell HIM
 * from him; `corrected`: its corrected words. Each word is checked once, since a text may repeat it.
 */
export function meantIn(text: string, corrected: readonly string[]): Meant {
  const shouted = text.length > 12 && text === text.toUpperCase();
  const typed = (shouted ? text.toLowerCase() : text).slice(0, SHOWS);
  const shows = `${typed}\n${corrected.join(' ').slice(0, SHOWS)}`;
  const known = new Map<string, boolean>();
  return ([word = '', ...others]) => {
    if (others.at(-1) === 'a') return !endsInArticle([word, ...others], typed, corrected);
    const everyday = others.length === 0 ? EVERYDAY.get(word) : undefined;
    if (!everyday) return true;
    const found = known.get(word) ?? everyday.test(shows);
    known.set(word, found);
    return found;
  };
}
