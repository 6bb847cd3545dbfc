import { FACET_NAMES, FACETS } from '../facets.ts';
import { findState } from '../find-state.ts';
import { foldName } from '../fold-name.ts';
import { STATE_NAMES } from '../state-names.ts';

/** "Office of the National Coordinator for Health Information Technology" has nine. */
const MOST_WORDS = 9;

/** Words that mean nothing by themselves. */
const SMALL_WORDS = `a an the and or but if so as at by for from in into of on onto to with about over under up down out off
  than then there here i me my we us our you your he him his she her it its they them their this that these those am is are
  was were be been do does did have has had will would shall should can could may might must not no nor yes what which who
  when where why how all any both each few more most other some such only same too very just also now today please thanks
  hello hi ok get go come make take need want know think say tell ask see look find give keep let try use thing things
  something anything one ones lot much many good great best better bad easy hard new old first last next long short`;

/** Words that are in half of all questions here, whatever they are about. */
const COMMON_WORDS = `job jobs work working career careers pay paid salary salaries wage wages money income earnings cost
  costs price fee fees free cheap expensive school schools class classes college course courses degree degrees program
  programs study student students teacher teachers book books test tests exam exams certificate certificates certification
  certifications certified credential credentials license start starting year years month months day days hour hours week
  time question questions answer answers help info information data record records chart charts file files form note
  doctor doctors patient patients office computer computers software system systems home online remote people person
  man woman kid mom family friend boss manager management team health medical care healthcare medicine technology tech field
  area level entry difference compare state states city country america usa experience training skill skills learn change
  move code coding bill billing outlook growth duty duties requirement requirements renewal apply applying application
  applications benefit benefits nursing nurses insurance hire hired hiring interview resume employer employers employment
  recruiter recruiters company business worker workers staff position specialist assistant manager managers director
  supervisor analyst clerk graduate graduates beginner beginners pass passing fail score practice quality report reports
  letter letters name title list number rules law background research science university professor instructor credit
  credits national federal government rank raise bonus promotion retire retirement age kids shift night nights weekend
  weekends hard easy difficult worth future demand openings claims payment website page phone email order notes`;

const EVERYDAY: ReadonlySet<string> = new Set([
  ...`${SMALL_WORDS} ${COMMON_WORDS}`.split(/\s+/),
  ...FACETS,
  // "Remote work" and the like have several words and are names of entries too.
  ...Object.values(FACET_NAMES)
    .map(foldName)
    .filter((name) => !name.includes(' ')),
]);
const SMALL: ReadonlySet<string> = new Set(SMALL_WORDS.split(/\s+/));

/** Why a text cannot be an alias ("expected …"), or undefined: it would match questions about anything. */
export function aliasFault(alias: string): string | undefined {
  const words = foldName(alias).split(' ');
  if (/[?,]/.test(alias)) return 'expected only a name, without a question mark or a comma';
  if (words.length > MOST_WORDS)
    return `expected a name of at most ${MOST_WORDS} words; a question belongs in asks`;
  if (words.join('').length < 2) return 'expected a name of at least two letters';
  const bare =
    words.length > 1 ? words.filter((word) => !/^(?:an?|the|my|your|our|this|that)$/.test(word)) : words;
  if (EVERYDAY.has(bare.join(' ')) || words.every((word) => SMALL.has(word)))
    return 'expected a name that fits only this entry, but this is an everyday word, which would match nearly every question';
  if (findState(alias) !== undefined)
    return 'expected a name that fits only this entry, but this is a US state';
  const state = stateIn(words);
  return (
    state && `expected a name without a state, but found ${state}: states in a question are understood anyway`
  );
}

/** Names of bodies and schools, which may have their state in them: "Texas HIMA". */
const NAMED_FOR_STATE = /\b(?:hima|association|society|university|college|department|board)\b/;

const STATES: ReadonlyMap<string, string> = new Map(
  Object.values(STATE_NAMES).map((name) => [foldName(name), name]),
);
const STATE = new RegExp(`\\b(?:${[...STATES.keys()].join('|')})\\b`);

/** The state in an alias that is not the name of a body there. */
function stateIn(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  return NAMED_FOR_STATE.test(text) ? undefined : STATES.get(STATE.exec(text)?.[0] ?? '');
}
