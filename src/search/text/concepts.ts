import { wordsOf } from './words.ts';

/**
 * Words and phrases that mean the same to members, by the word that stands for them. They are compared by stem, so one form
 * of a word is enough. A phrase beats its parts; a word belongs to one concept only.
 */
const GROUPS: Readonly<Record<string, string>> = {
  // money
  pay: 'pay, paid, salary, wage, earn, income, paycheck, compensation, make money, money, payscale, pay scale, bucks, dollars, per hour, an hour, hourly, annually, a year, how much do they make, pays well, well paid, moolah, six figures, rate',
  raise: 'raise, pay bump, bump, more money, increase',
  cost: 'cost, price, fee, expensive, cheap, cheapest, affordable, how much does it cost, charge, spend, out of pocket, budget, broke, tuition',
  aid: 'scholarship, grant, financial aid, fafsa, pell, free money, tuition assistance, reimbursement, loan, funding, free',
  dues: 'dues, membership, member, nonmember, non member, join',
  // work
  job: 'job, position, gig, work, employment, occupation, role, title',
  career: 'career, profession, field, industry',
  hire: 'hire, employ, recruit, apply, application, interview, resume, job post, posting, opening, vacancy',
  boss: 'boss, supervisor, lead, management, manage, in charge, run, oversee, leadership, administrator',
  director: 'director, head of, department head, chief, executive, c suite, vp',
  entry:
    'entry level, beginner, newbie, new grad, first job, no experience, without experience, zero experience, never worked, inexperienced, noob, foot in the door, break into, brake into, get into, get started, start out, from scratch, brand new, rookie, green',
  start: 'start, first step, become, qualify, enter',
  promote:
    'promotion, promote, move up, climb, ladder, advance, advancement, level up, next step, career growth, grow into, step up, senior, after that, what next, whats next, upgrade',
  switch:
    'career change, change career, switch, transition, leave, pivot, second career, midlife, new career, change jobs, get out of, burned out, burnt out, sick of, tired of',
  duty: 'duty, responsibility, day to day, daily, day in the life, do all day, typical day, task, every day, handle, do for work, job description',
  remote:
    'remote, work from home, wfh, from home, at home, telework, telecommute, virtual, home based, stay home, hybrid, onsite, on site, in person, in office',
  schedule: 'hours, shift, weekend, schedule, overtime, nights, full time, part time, flexible',
  stress: 'stress, stressful, burnout, overwhelming, pressure, boring, deadline, quota, productivity',
  patient:
    'patient contact, see patients, hands on, bedside, patient care, direct care, touch patients, blood, needles, deal with patients',
  desk: 'desk, office job, sit, screen, computer',
  skill:
    'skill, personality, good at, trait, quality, strength, what makes a good, aptitude, suited, cut out for, type of person',
  tool: 'software, system, tool, excel, sql, python, tableau',
  // schooling
  school: 'school, college, university, community college, campus, institution',
  degree: 'degree, diploma, major, education, study',
  associate: 'associate, two year, 2 year, 2yr, aas',
  bachelor: 'bachelor, baccalaureate, four year, 4 year, 4yr, bs, bsc, undergrad, undergraduate',
  master: 'master, graduate degree, grad school, mha, mba, graduate school',
  doctorate: 'doctorate, phd, doctoral',
  highschool:
    'high school, ged, hs diploma, no college, no degree, without a degree, without degree, never went to college, diploma only, 12th grade',
  program: 'program, course, class, coursework, training, bootcamp, curriculum, subject',
  online: 'online, distance, self paced, evening, night classes',
  accredit: 'accredited, accreditation, accreditor, legit, scam, approved',
  practicum:
    'practicum, internship, externship, clinical hours, clinicals, ppe, professional practice, unpaid',
  math: 'math, statistics, calculus, algebra',
  anatomy: 'anatomy, physiology, medical terminology, biology, pathophysiology',
  // credentials
  cert: 'certification, certificate, certified, credential, letters, letters after my name, license, designation',
  exam: 'exam, test, sit for, proctor, pearson vue, pearson',
  question: 'how many questions, number of questions, qs, multiple choice',
  long: 'how long, length, duration, time limit, how much time, how many hours, how many years, how many months, take to',
  pass: 'pass, pass rate, passing score, score, cut score',
  fail: 'fail, flunk, bombed, didnt pass, retake, resit, retest, second attempt, try again',
  hard: 'hard, difficult, tough, brutal, challenging, killer, easy, easier, tuff',
  prep: 'study guide, prep, prepare, practice test, study tips, review book, flashcards, study for, practice exam, study material',
  book: 'codebook, code book, open book, books, notes allowed',
  eligible:
    'eligible, eligibility, qualify for, qualified, requirement, prerequisite, allowed to, can i take, can i sit, what do i need, required, grandfathered',
  renew:
    'renew, renewal, recertify, recertification, ceu, ceus, continuing education, keep my, maintain, maintenance, expire, expiration, lapse, inactive, reinstate, credits',
  apprentice: 'apprentice, apprenticeship, practicode',
  worth:
    'worth it, worth, waste of time, waste of money, waste, pointless, useless, bother, respected, regret, good idea, pay off, bang for the buck',
  // outlook
  growth:
    'growth, grow, outlook, projection, projected, forecast, future, demand, in demand, dying field, dying, shrinking, declining, job security, safe career, going away, expand, saturated, oversaturated, 2030, ten years from now',
  number: 'number of jobs, how many jobs, how many people work, shortage',
  ai: 'ai, artificial intelligence, automation, automate, robot, chatgpt, chat gpt, machine learning, autonomous, replaced by, take over',
  state: 'state, location, city, metro, cost of living, region',
  // people and places
  nurse: 'nurse, rn, lpn, bedside nurse, icu nurse, floor nurse',
  doctor: 'doctor, physician, provider, md, surgeon',
  clinic:
    'physician office, doctor office, clinic, physician practice, private practice, medical practice, medical office, group practice, ambulatory, pro fee, profee, professional fee',
  hospital: 'hospital, health system, acute care, facility, medical center',
  inpatient: 'inpatient, in patient, hospital stay, overnight',
  outpatient: 'outpatient, out patient, same day, day surgery, surgery center, asc',
  insurance: 'insurance, insurer, payor, health plan',
  frontdesk:
    'front desk, receptionist, reception, registration, check in, checking in patients, patient access, intake',
  veteran: 'veteran, military, army, navy, va hospital, gi bill, spouse, mycaa, corpsman',
  record: 'record, chart, file, medical record, health record, patient record, paperwork, documents',
  fileroom: 'file room, basement, scan, pull charts, chart pulling',
  coder: 'code, medical coder',
  bill: 'bill, claim',
  deny: 'denial, deny, denied, appeal, rejected, rejection',
  cancer: 'cancer, tumor, oncology, tumour',
  registry: 'registry, registrar, abstract, abstractor',
  privacy: 'privacy, hipaa, confidentiality, phi, snooping',
  security: 'security, cyber, hack, breach, ransomware',
  comply: 'compliance, regulation, regulatory, audit risk, legal',
  audit: 'audit, auditor, double check, checks the coders',
  data: 'data, analytics, analyst, analysis, dashboard, report, metrics, numbers',
  informatics: 'informatics, informaticist',
  it: 'information technology, it guy, it support, it background, help desk, helpdesk, tech support, software developer, it worker',
  ehr: 'ehr, emr, electronic health record, electronic medical record, epic, cerner, meditech',
  release:
    'release of information, records request, send records, copies of records, subpoena, lawyer wants, disclose, disclosure',
  cdi: 'documentation, clinical documentation, query doctors, query',
  merge: 'merge, duplicate, overlay, wrong chart, two charts',
  transcript: 'transcription, transcriptionist, dictation, typing what doctors say, scribe',
  teach: 'teach, instructor, professor, educator',
  compare: 'difference, differ, different, compare, comparison, better, better than, vs, or',
  define: 'definition, define, stand for, acronym, what does it mean, explain, abbreviation, mean',
  abroad:
    'foreign, international, india, philippines, abroad, another country, overseas, visa, f1, immigrant, outside the us, reciprocity, canada',
  crime: 'criminal record, felony, misdemeanor, dui, background check, convicted',
  age: 'too old, age, over 40, over 50, my age, 45, 50, 55',
  elsewhere:
    'bank, brokerage, hedge fund, marketing, advertising, construction, retail, walmart, amazon, google, meta, real estate, mortgage, trucking, airline, airport, oil, mining, car dealership, manufacturing, factory, warehouse, restaurant, hotel, casino, sports, fashion, crypto, gaming, movie, music, police, law firm, court, church, farm, solar, telecom, fintech, landscaping, roofing, plumbing, software company, car insurance, life insurance, school district, startup, tech company',
  kids: 'kids, baby, toddler, mom, stay at home mom, daycare, children',
};

/** The phrases of all concepts, split into words. */
export const CONCEPTS: readonly { readonly concept: string; readonly words: readonly string[] }[] =
  Object.entries(GROUPS).flatMap(([concept, phrases]) =>
    phrases.split(', ').map((phrase) => ({ concept: `~${concept}`, words: wordsOf(phrase) })),
  );
