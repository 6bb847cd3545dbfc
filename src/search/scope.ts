/**
 * What is not ours although it may use our words. Each pattern stands for a kind of request, not for a single
 * question; they are tested on folded words of the whole text.
 */
const OUT_OF_SCOPE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'injection',
    /\b(ignore|disregard|forget|override) (all |any |your |the |my )*(prior|previous|above|earlier|prior|system)?\s?(rules?|instructions?|prompts?|guidelines)\b|\b(hidden|system|secret) prompt\b|\byou are now\b|\bjailbreak\b|\bpretend (to be|you)\b|\bact as (a|an|my)\b|\brepeat after me\b|\brole ?play\b|\bdeveloper mode\b|\breply only\b/,
  ],
  [
    'secrets',
    /\b(discord token|api key|environment variable|env var|passwords?|etc (shadow|passwd)|os system|rm rf|drop table|select from|script alert|sudo|curl|eval)\b/,
  ],
  [
    'cheating',
    /\b(take|sit|do|write|finish|complete) (the |my |this |that )?(\w+ ){0,3}(exam|test|quiz|homework|essay|assignment|discussion post|paper|project|ceus?) for me\b|\b(do|write|finish|answer) my (\w+ ){0,4}(homework|essay|assignment|discussion|paper|quiz|project)\b|\b(answer key|exam dumps?|braindumps?|leaked|actual (exam|test) questions|real (exam|test) questions|cheat|stolen|buy a (fake )?(degree|certificate|diploma|credential)|fake (degree|certificate|credential|rhit|cpc))\b|\bhomework (answers?|help)\b/,
  ],
  [
    'coding a case',
    /\b(icd ?(10|9|11)?( cm| pcs)?|cpt|hcpcs|dx|diagnosis|procedure|drg)( codes?)? (is |do i use |to use |should i use )?(for|4) (a |an |my |the )?(?!a living|beginners?|dummies|money|work|certification|hospitals?|doctors?|outpatient|inpatient|physicians?|billing|coders?|what|which|each|procedures|diagnoses|diseases|both|career|reference|kids)\w+|\b(what|which) (\w+ )?(code|modifier|cpt|icd|drg|hcpcs) (do|should|would|can) (i|we|you) (use|bill|report|code|append|put|add|assign)|\bhow (do|should|would) (i|you|we) (code|bill) (a|an|this|the|for)\b(?! living)|\bcode this\b|\b(bill|code) (a )?\d{5}\b|\b(992\d\d|993\d\d)\b|\bmodifier (25|59|26|50|51|76|77|78|79|tc|lt|rt)\b (on|for|with|to)|\bis this (claim|code) (right|correct)\b|\bcheck my coding\b/,
  ],
  [
    'medical advice',
    /\b(is it normal (for|that) my (?!job|boss|manager|employer|school|program)|my (stitches|knee|back|head|chest|tooth|stomach|rash|throat|period|blood pressure|symptoms?|doctor said|meds?|prescription|pain)|does this look infected|should i (go to the er|see a doctor|take (ibuprofen|tylenol|my))|side effects?|dosage|how many mg|pregnan\w+|itch\w*|fever|headache|diagnose me|symptoms? of|treat(ment)? for|cure for)\b/,
  ],
  [
    'personal records',
    /\b(pull up|look up|send me|show me|find|get|access|see) (my|his|her|their|the) (\w+ ){0,4}(chart|medical records?|discharge summary|lab results|test results|x ?ray|mri|patient record|claim|bill)\b|\bmy (medical )?(bill|claim|eob|deductible|copay|lab results?|test results?)\b|\b(home address|phone number of|ssn|social security number|dating|single|married)\b/,
  ],
  [
    'insurance and law',
    /\b(my insurance|insurance (pay|cover|deny)|does (medicare|medicaid|insurance) (pay|cover)|ambulance|out of network|deductible|sue|lawsuit|lawyer|attorney(?! request)|is it (legal|illegal)|can i (sue|be sued|press charges)|custody|divorce|will i go to jail|report (my|a) (doctor|nurse|coworker|boss|hospital))\b/,
  ],
  [
    'another field',
    /\b(travel nurs\w+|cna (class|program|pay|job|cert)\w*|nurse practitioner|nursing school|become a (nurse|rn|lpn|doctor|dentist|paramedic|emt|vet|lawyer|teacher|plumber|electrician|welder|pilot|barber|cosmetologist|realtor|cop|firefighter)|surgical tech\w*|scrub tech|physical therap\w+|occupational therap\w+|respiratory therap\w+|radiolog\w+ tech\w*|rad tech|x ?ray tech\w*|sonograph\w+|ultrasound tech\w*|mri tech\w*|dental (hygien\w+|assist\w+)|dentist|veterinar\w+|vet tech|pharmacy tech\w*|pharmacist|phlebotom\w+ (class|program|pay|cert|school|job)\w*|medical assistant (program|school|class|pay|salary|cert)\w*|emt (class|school|program)|paramedic school|massage therap\w+|real estate|truck driv\w+|cdl|hvac|welding|plumb\w+|electrician|cosmetology|flight attendant|game (coder|developer|dev)|web (dev\w*|design\w*|coder|coding)|front ?end|full ?stack|javascript|python (developer|bootcamp)|react|html|css|software engineer\w*|computer programm\w+|crypto|bitcoin|stocks?|forex|dropship\w*|onlyfans|uber|doordash|amazon flex|data entry jobs?|bookkeep\w+|cpa|paralegal|law school|med(ical)? school|mcat|nclex|teas|lsat|gre|gmat)\b/,
  ],
  [
    'small talk',
    /\b(super ?bowl|football|soccer|basketball|recipe|weather|movie|netflix|song|lyrics|joke|meme|birthday|girlfriend|boyfriend|horoscope|pizza|taco|chili|minecraft|fortnite|roblox|valorant|pokemon|anime|spotify|iphone|android phone|laptop|tire|car|dog|cat|puppy|kitten)\b/,
  ],
];

/** Words that only appear when somebody writes about our field; they overrule a weak sign of another one. */
const OURS =
  /\b(him (degree|program|job|career|department|director|manager)|rhi[at]|ahima|aapc|cahiim|medical records?|health information|medical cod\w+|coder|cdi|cancer regist\w+|informatics|release of information|switch\w*|career change|instead|leave|leaving|burn\w* out|move (in)?to|get out of|or (a )?(medical )?(coder|coding|him|billing|biller))\b/;
const OVERRULED: readonly string[] = ['another field', 'small talk', 'insurance and law'];

/** Why a question is not ours, or undefined where nothing speaks against it. */
export function outOfScope(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const found = OUT_OF_SCOPE.find(([, pattern]) => pattern.test(text));
  if (!found) return undefined;
  return OVERRULED.includes(found[0]) && OURS.test(text) ? undefined : found[0];
}
