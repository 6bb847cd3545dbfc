import type { Facet } from '../../knowledge/facets.ts';
import { anyOf } from '../text/phrases.ts';

/**
 * How members ask for a facet of a thing, in folded words. Every cue that is found adds its weight to its facet, and the
 * facet with the highest sum wins. Specific cues weigh more than words that also occur in passing ("work", "job"). The
 * classifier in `facet-of.ts` uses the result as a feature.
 */
export const FACET_CUES: readonly [Facet, number, RegExp][] = [
  [
    'pay',
    6,
    anyOf`
      how much (do|does|can|could|would|will|did|are|is) (\w+ ){0,5}(make|making|earn|get paid|paid)(?! (it|sense|up|sure))
      | how much (\w+ ){1,6}(make|earn)s?$
      | what is (an? |the |your )?(\w+ ){1,5}(make|earn|take home|bring home)(?! (it|sense|up|sure|a difference|you|me))
    `,
  ],
  [
    'pay',
    3,
    anyOf`
      salar\w* | wages? | pay(s|ing|check|scale| rate| range| scale)? | paid | earn(s|ing|ings)? | income
      | compensation | per hour | an hour | hourly | median | percentile | raise | pay bump | six figures?
      | going rate | starting pay | in dollars | (dollar|money) wise | bump | \d+k | highest paid | top \d+ percent
    `,
  ],
  [
    'pay',
    2,
    anyOf`
      money | makes? (a year|starting|more|less|the most) | makes? what | gets? paid
      | (do|does|can|could|would|should|will) (\w+ ){0,4}make(?! sure| sense| me| a good)
    `,
  ],
  [
    'growth',
    3,
    anyOf`
      grow(s|th|ing)? | outlook | project(ed|ions?) | forecast | job market | in demand | demand | dying
      | shrinking | declin\w+ | future proof | job security | saturated | going away | next decade
      | flooded | over ?saturated | (still )?(be )?around in (\w+ )?years | expand\w* | replace(d|s)? | automat\w* | obsolete
      | surviv(e|es|ing) | kill(s|ed|ing)? | wip(e|ed|ing) out | out of work | go(ing)? extinct
    `,
  ],
  [
    'growth',
    6,
    anyOf`
      (get|gets|getting|be|being) laid off | lay(s|ing)? off | layoffs? | (job|career|work) stability
      | (stable|steady|secure|safe) (\w+ )?(job|career|field|work|income)
    `,
  ],
  [
    'jobs',
    3,
    anyOf`
      how many (\w+ ){0,3}(jobs|people|work|positions) | number of jobs | openings | shortage
      | applications | finding (a )?job | find (a )?job | get hired | hiring | job postings?
      | jobs? (are )?(out there|available)
    `,
  ],
  [
    'remote',
    4,
    anyOf`
      remote(ly)? | (work|working|stay|do it) (from|at)? ?home | wfh | telework | telecommut\w+ | hybrid
      | on ?site | from home | home based
    `,
  ],
  [
    'cost',
    4,
    anyOf`
      cost(s|ing)? | price | pricey | fees? | expensive | cheap(est|er)? | afford(able)?
      | how much (is|are) (the |an |a |my )?(\w+ ){0,3}(exam|test|membership|class|certification|degree|program|dues)
      | dues | tuition | out of pocket | scholarships? | financial aid | fafsa | reimburse\w* | refund
      | discount | free | pay for (one|my|the|it) | (non ?)?members? (vs|or|and) (non ?)?members?
    `,
  ],
  [
    'cost',
    6,
    anyOf`
      (my|your|the|an?|their) (job|work|workplace|employer|hospital|company|boss) (to )?(pays?|covers?|reimburses?) (for|my|the|tuition|school)
    `,
  ],
  [
    'renewal',
    5,
    anyOf`
      renew(al|ing|s)? | (per|each|every|one) (\w+ )?cycle | costs? to (keep|maintain|hold) | recert\w* | ceus? | continuing education | ce credits? | maintain(ing)?
      | maintenance | lapse[ds]? | expir\w+ | inactive | reinstat\w+
      | keep (my|the|it) (\w+ )?(active|current|cert\w*|credential) | every two years | valid
      | how long (is|are|does|do) (\w+ ){1,3}(good|last)
    `,
  ],
  [
    'exam',
    4,
    anyOf`
      exams? | tests?(?! strip) | testing | questions? (are|on|is) | how many questions
      | pass(ed|ing)?( rate| score)? | score[ds]? | fail(ed|ing)? | retake | domains? | pearson | proctor\w*
      | open book | code ?books? | calculator | time limit | multiple choice | study (guide|tips?|for)
      | practice (test|exam)s?
    `,
  ],
  // "Hard" asks for the exam only beside it.
  [
    'exam',
    1,
    anyOf`
      exams?( (really|that|so|very|super|too|as))* (hard|difficult|tough|easy)
      | how (hard|difficult|tough|easy) (is|was|are) (the |an? |my )?(\w+ ){0,3}(exams?|tests?)
    `,
  ],
  [
    'eligibility',
    4,
    anyOf`
      eligib\w+ | qualif(y|ied|ies|ications?) | prereq\w* | requirements? | required | require
      | grandfathered | can i (take|sit|test|get) | who can (sit|take|get) | allowed to (sit|take|test)
      | sit for | still test | experience (requirement|needed|count) | how many years
      | do i need (a |an |any )?(degree|experience|to be) | years? of experience
      | (what|which) (\w+ ){0,3}(background|experience) (do|does|would|should) | on (my|your|a|the) (resume|cv)
      | what (do|would) (employers|they|recruiters|hiring managers|managers|companies|hospitals) (want|look for|expect|ask for)
    `,
  ],
  [
    'education',
    3,
    anyOf`
      degrees? | school(ing)? | college | education | diploma | associates? | bachelors? | masters?
      | training | courses? | class(es)? | study | major | curriculum | programs? | accredit\w*
      | certificate program | semesters? | transcripts?
    `,
  ],
  [
    'duties',
    4,
    anyOf`
      duties | duty | responsibilit\w+ | day to day | daily | every ?day | all day | typical day
      | day in the life | (normal|average|usual|regular) (day|monday|tuesday|wednesday|thursday|friday|week|shift) | tasks? | job description | what (do|does|did|is|are) (\w+ ){1,6}do(es|ing)?
      | what is (\w+ ){1,5}doing | actually do | handle | in charge of | role of
    `,
  ],
  [
    'skills',
    4,
    anyOf`
      skills? | personality | traits? | qualit(y|ies) | good at | strengths? | what makes a good | aptitude
      | cut out for | suited | type of person | software | tools? | sql | excel | python | programming
      | typing | math | statistics | ok (with )?reading
    `,
  ],
  [
    'settings',
    3,
    anyOf`
      where (do|does|can|else|would) (\w+ ){0,4}work | where (can|could|do) (\w+ ){0,2}do (this|that|the) (job|work|kind of work) | settings? | who (else )?hires | employers?
      | workplaces? | outside (of )?(a )?hospitals? | (never|not|without)( ever)? (\w+ ){0,7}(in|inside|into) (of )?(an?|the|any) hospital | which goes with | places (to|that) | hospital or
      | kind of places
    `,
  ],
  [
    'next',
    3,
    anyOf`
      next( step)? | after (my|the|that|this|a|an|rhit|rhia|cpc|ccs|cca) | move(s|d)? up | moving up
      | advance(ment)? | promot\w+ | ladder | leads? to | lead (in)?to | career path | path (to|from)
      | work(ing)? (my|your) way | switch(ing)? (to|into|from) | transition\w* | go from | get from | end up
      | where do i go | what should i (apply|get|do) (to|for|next)? | apply to first | upgrade | grow into
      | now what | above (me|us|that) | (any ?where|any|something) higher | higher up | get ahead
      | room to (grow|move) | dead end | stepping stones? | what is (after|next) | what comes after
      | what (can|could) (i|you|one|someone) do with | long term
    `,
  ],
  [
    'start',
    3,
    anyOf`
      how (do|can|does|to|would) (i|you|someone|one|we)? ?(\w+ ){0,2}(become|get into|break into|brake into|get started|start|enter)
      | break(ing)? into | brake into | get(ting)? (into|started) | first job | no exp\w*
      | without experience | entry level | from scratch | where (do|should) i (start|begin)
      | foot in the door | become | new to
    `,
  ],
  [
    'difference',
    5,
    anyOf`
      differen(ce|t|ces) | differ | separates? | distinguish(es)? | apart from | tell apart | unlike | distinct from | vs | compare[ds]? | comparison | better | same (thing|as|degree)
      | which (one|is|of) | or should | not just | are they the same | cheaper | more than | over a
      | higher than
    `,
  ],
  [
    'worth',
    4,
    anyOf`
      worth | waste | regret | pay off | pays off | good idea | bother | pointless | useless | respected
      | legit | good career | scam | smart move | realistic
    `,
  ],
  [
    'definition',
    3,
    anyOf`
      what is (a |an |the )?\w+( \w+){0,3}$ | what are \w+( \w+){0,2}$ | mean(s|ing)? | stand(s)? (for|4)
      | stand for | defin\w+ | acronym | full form | explain | who (is|are) (they|that)$
      | what (do|would) (you|they) call | real title | (generic )?name (of|for) | generic name | names?$
      | called | title for | letters? for | initials | the word for | eli5 | in normal words
    `,
  ],
  ['definition', 1, /^(what is|what are|define)\b/],
  [
    'definition',
    6,
    anyOf`
      what (do|would) (you|they) call | real title | name (of|for) (the|that|this)
      | is there a (proper |real )?(word|term|name) for | what is (it|that|this|he|she|that person) called
    `,
  ],
];
