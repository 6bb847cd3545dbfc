import type { Reading } from './reading.ts';

/**
 * What is not ours although it may use our words. Each pattern stands for a kind of request, not for a single
 * question; they are tested on folded words of the whole text.
 */
const OUT_OF_SCOPE: readonly (readonly [reason: Reason, pattern: RegExp])[] = [
  [
    'injection',
    /\b(ignore|disregard|forget|override) (all |any |your |the |my )*(prior|previous|above|earlier|system)?\s?(rules?|instructions?|prompts?|guidelines)\b|\b(hidden|system|secret|initial) prompt\b|\byou are now\b|\bjailbreak\b|\bpretend (to be|you)\b|\bact as (a|an|my)\b|\brepeat after me\b|\brole ?play\b|\bdeveloper mode\b|\breply only\b|\bword for word\b|\bwhat were you told\b|\bstay in character\b|\bfrom now on\b/,
  ],
  [
    'secrets',
    /\b(discord token|api key|environment variable|env var|passwords?|etc (shadow|passwd)|os system|rm rf|drop table|select from|script alert|sudo|curl|eval|fetch api|undefined const|console log)\b/,
  ],
  [
    'cheating',
    /\b(take|sit|do|write|rite|finish|complete|grade|proofread) (the |my |this |that |it |a )?(\w+ ){0,3}(exam|test|quiz|homework|essay|assignment|discussion post|paper|project|ceus?|book report) (for me|out of)\b|\btake the \w+ for me\b|\b(do|write|finish|answer|rite) my (\w+ ){0,4}(homework|essay|assignment|discussion|paper|quiz|project|report)\b|\bgrade this\b|\b(answer key|exam dumps?|braindumps?|leaked|actual (exam|test) questions|real (exam|test) questions|cheat\w*|stolen|(beat|trick|fool|bypass) the proctor|without doing the hours|buy a (fake )?(degree|certificate|diploma|credential)|fake (degree|certificate|credential|rhit|cpc))\b|\bhomework (answers?|help)\b/,
  ],
  [
    'homework',
    /^(quiz|midterm|homework|true or false|fill in the blank) (?!help)|\bselect all that apply\b|\bwhich of the following ((is|are) (not|an?|the|true|false|considered)|best describes|describes|statements?|would be)\b|\b(midterm|quiz|homework) question\b|^answer this\b/,
  ],
  [
    'spam',
    /\b(whatsapp|telegram|dm me|usd each|click here|limited offer|free nitro|guaranteed pass|pass guaranteed|earn \d+ (a|per) day|crypto|airdrop|invest(ment)? (opportunity|now))\b/,
  ],
  [
    'coding a case',
    /\b(icd ?(10|9|11)?( cm| pcs)?|cpt|hcpcs|dx|diagnosis|procedure|drg)( codes?)? (is |do i use |to use |should i use )?(for|4) (a |an |my |the )?(?!a living|beginners?|dummies|money|work|certification|hospitals?|doctors?|outpatient|inpatient|physicians?|billing|coders?|what|which|each|procedures|diagnoses|diseases|both|career|reference|kids|years|\w+ (years|yrs|months))\w+|\b(what|which|wat) (\w+ )?(code|modifiers?|modifer|cpt|icd|drg|hcpcs) (do|does|should|would|can|goes|go)( (i|we|you))? ?(use|bill|report|code|append|put|add|assign|on|with|for|go)?\b(?! stand| mean| cover)|\bhow (do|should|would) (i|you|we) (code|bill) (a|an|this|the|for)\b(?! living)|\bcode this\b|\b(bill|code) (a )?\d{5}\b|\b(992\d\d|993\d\d)\b|\bmodifier (25|59|26|50|51|76|77|78|79|tc|lt|rt)\b (on|for|with|to)|\bis this (claim|code) (right|correct)\b|\bcheck my coding\b|\b(kick(s|ing)?|bounc\w+) back (this|my|the) claim\b/,
  ],
  [
    'medical advice',
    /\b(is it normal (for|that) my (?!job|boss|manager|employer|school|program)|my (stitches|knee|head|chest|tooth|stomach|rash|throat|period|blood pressure|symptoms?|meds?|prescription|pain)|does this look infected|should i (go to the er|see a doctor|take (ibuprofen|tylenol|my))|side effects?|dosage|how many mg|pregnan\w+|itch\w*|fever|headache|diagnose me|symptoms? of|treat(ment)? for|cure for|medicine? for|medicin for|bl?oo?d pres+ure|ozempic|antibiotics?)\b/,
  ],
  [
    'personal records',
    /^(can (you|u) |please |could you )?(pull up|look up|send me|show me|find|get|access) (my|his|her|their|the) (\w+ ){0,4}(chart|medical records?|discharge summary|lab results|test results|x ?ray|mri|patient record|claim|bill)\b|\b(can (you|u)) (pull|look|find|check) (\w+ ){0,6}(chart|records?|summary|results)\b|\bmrn \d+|\b(what|why) did the patient\b|\bmy (medical )?(bill|claim|eob|deductible|copay|lab results?|test results?)\b|\b(home address|phone number of|ssn|social security number|dating)\b|\b(is|are) (\w+ ){1,4}(single|married)\b|\b(peek\w*|look\w*|snoop\w*) (at|in|into) my (file|chart|records?)\b|\bin room \d+\b/,
  ],
  [
    'insurance and law',
    /\b(my insurance|best (medicare|medicaid|health|insurance|dental|vision)( advantage)?( insurance)? plans?|insurance (pay|cover|deny)|does (medicare|medicaid|insurance) (pay|cover)|ambulance|out of network|deductible|can i sue|sue (them|my|the|him|her)|lawsuit|(my|a|get a|need a) (lawyer|attorney)|is it (legal|illegal)|can i be sued|press charges|custody|divorce|will i go to jail|report (my|a) (doctor|nurse|coworker|boss|hospital)|do i have to pay it|how much money can i get)\b/,
  ],
  [
    'another field',
    /\b(travel nurs\w+|cna (class|program|pay|job|cert)\w*|nurse practitioner|nursing school|become a (nurse|rn|lpn|doctor|dentist|paramedic|emt|vet|lawyer|teacher|plumber|electrician|welder|pilot|barber|cosmetologist|realtor|cop|firefighter)|(rn|lpn|cna|crna|np|emt|nurse|nurses|nursing|paramedic|phlebotom\w*|medical assistant|dental|radiology|pharmacist|surgeon|doctor|dentist|therapist|vet|barista|teacher|plumber|electrician|welder|sonograph\w*) (salary|salaries|pay|wages?|school|schools|program|programs|course|cours|basic|class|classes|certification|degree|jobs?)\b|(icu|er|floor|travel|charge|school|bedside|labor|surgical) nurses?\b.*\b(make|makes|pay|pays|paid|earn|earns|salary)|how much (do|does) (a |an |the )?(rn|lpn|cna|crna|np|emt|nurses?|doctors?|surgeons?|dentists?|paramedics?|pharmacists?|teachers?|lawyers?|plumbers?) (make|earn|get paid)|surgical tech\w*|scrub tech|physical therap\w+|occupational therap\w+|respiratory therap\w+|radiolog\w+ tech\w*|rad tech|x ?ray tech\w*|pictures of bones|sonogr\w+|ultrasound tech\w*|mri tech\w*|dental (hygien\w+|assist\w+)|dentist|veterinar\w+|vet tech|pharmacy tech\w*|phleb\w+|medical assistant (program|school|class|pay|salary|cert)\w*|emt (class|school|program|course)|paramedic school|massage therap\w+|real estate|truck driv\w+|cdl|hvac|welding|plumb\w+|electrician|cosmetology|flight attendant|bitcoin|stocks?|forex|dropship\w*|onlyfans|uber|doordash|data entry jobs?|bookkeep\w+|cpa|paralegal|law school|med(ical)? school|mcat|nclex|teas|lsat|gre|gmat|usmle|residency|passport|driver s? ?license)\b/,
  ],
  [
    'programming',
    /\b(game (coder|developer|dev|coding)|web (dev\w*|design\w*|coder|coding)|front ?end|full ?stack|javascript|javscript|java|c\+\+|(coding|coder|developer) (job )?(at google|bootcamp)|leetcode|react|html|css|software engineer\w*|computer programm\w+|apps? develop\w*|wordpress|squarespace|bootcamp|comptia|security\+|cissp|soc an\w+|pen ?test\w*|break into compan\w+|ethical hack\w*|cyber ?security (degree|job|bootcamp|cert\w*))\b/,
  ],
  [
    'small talk',
    /\b(super ?bowl|football|soccer|basketball|recipe|weather|movie|netflix|song|lyrics|joke|meme|birthday|girlfriend|boyfriend|horoscope|pizza|taco|chili|minecraft|fortnite|roblox|valorant|pokemon|anime|spotify|iphone|android phone|tire|puppy|kitten|bakery|dinner|credit (card|score|freeze)|freeze my credit|my bank|google ads|(gave|told|tell|wrote|write|put|remind|saw|met|love|miss|hate) him|they them|battery backup|good (morning|night|evening)|anyone (here )?from)\b/,
  ],
];

export type Reason =
  | 'injection'
  | 'secrets'
  | 'cheating'
  | 'homework'
  | 'spam'
  | 'coding a case'
  | 'medical advice'
  | 'personal records'
  | 'insurance and law'
  | 'another field'
  | 'programming'
  | 'small talk';

/** What is never answered, however much of our work it speaks of. */
export const ALWAYS_REFUSED: readonly Reason[] = ['injection', 'cheating', 'homework', 'spam'];

/** Words that only appear when somebody writes about our field or about coming into it from another. */
const FIELD =
  /\b(him (degree|program|job|career|department|director|manager)|rhi[at]|ahima|aapc|cahiim|(medical|hospital|health) (records?|cod\w+|bill\w+|info\w*)|records (department|dept|room|job|work)|charts?|cdi|cancer regist\w+|informatics|release of information|subpoenas?)\b/;
const MOVING =
  /\b(coder|coding|switch\w*|career change|instead|leave|leaving|burn\w* out|move (in)?to|get out of|done with|or (a )?(medical )?(coder|coding|him|billing|biller))\b/;

/** What overrules a sign of each kind; the others stand whatever else the text says. */
const OVERRULED: Partial<Record<Reason, readonly RegExp[]>> = {
  'another field': [FIELD, MOVING],
  'small talk': [FIELD],
  programming: [FIELD],
  'insurance and law': [FIELD],
};

/** Why a question is not ours, or undefined where nothing speaks against it. */
export function outOfScope({ typed, words }: Pick<Reading, 'typed' | 'words'>): Reason | undefined {
  const text = `${words.join(' ')} | ${typed.join(' ')}`;
  return OUT_OF_SCOPE.find(
    ([reason, pattern]) => pattern.test(text) && !OVERRULED[reason]?.some((ours) => ours.test(text)),
  )?.[0];
}
