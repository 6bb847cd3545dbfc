import { wordsOf } from './words.ts';

/**
 * Words and phrases that mean the same to a member, by the one that stands for them all. They are compared by stem, so
 * one form of a word is enough. A phrase beats its parts; a word stands under one concept only.
 */
const GROUPS: Readonly<Record<string, string>> = {
  // money
  pay: 'pay, paid, salary, wage, earn, earning, income, paycheck, compensation, make money, money, payscale, pay scale, bucks, dollars, per hour, an hour, hourly, annually, a year, how much do they make, pays well, well paid, moolah, 6 figures, six figures, rate',
  raise: 'raise, pay bump, bump, more money, jump in pay, increase',
  cost: 'cost, price, fee, expensive, cheap, cheapest, affordable, how much does it cost, charge, spend, out of pocket, budget, broke, tuition',
  aid: 'scholarship, grant, financial aid, fafsa, pell, free money, tuition assistance, reimbursement, loan, funding, free',
  dues: 'dues, membership, member, nonmember, non member, join',
  // work
  job: 'job, position, gig, work, working, employment, occupation, role, title',
  career: 'career, profession, field, industry',
  hire: 'hire, hiring, employer, recruiter, employ, recruit, apply, application, interview, resume, job posting, job post, posting, opening, vacancy',
  boss: 'boss, supervisor, manager, lead, management, manage, in charge, run, running, oversee, leadership, leader, administrator, administrative leader',
  director: 'director, head of, department head, chief, executive, c suite, vp',
  entry:
    'entry level, beginner, newbie, new grad, first job, no experience, without experience, zero experience, never worked, inexperienced, noob, foot in the door, break into, breaking into, brake into, get into, getting into, get started, getting started, start out, starting out, from scratch, brand new, rookie, green',
  start: 'start, first step, become, becoming, qualify, enter',
  promote:
    'promotion, promoted, promote, move up, moving up, climb, ladder, advance, advancement, level up, next step, career growth, grow into, step up, higher position, senior, after that, what next, whats next, upgrade',
  switch:
    'career change, change career, switch, switching, transition, leave, leaving, pivot, second career, midlife, new career, change jobs, get out of, burned out, burnt out, sick of, tired of',
  duty: 'duty, responsibility, day to day, daily, day in the life, do all day, typical day, tasks, task, every day, handle, do for work, on a daily basis, job description',
  remote:
    'remote, remotely, work from home, working from home, wfh, from home, at home, telework, telecommute, telecommuting, from my couch, in my pajamas, pajamas, virtual, home based, stay home, hybrid, onsite, on site, in person, in office',
  schedule: 'hours, shift, weekend, schedule, overtime, nights, full time, part time, flexible',
  stress:
    'stress, stressful, burnout, overwhelming, pressure, boring, tedious, deadline, quota, quotas, productivity',
  patient:
    'patient contact, see patients, hands on, bedside, patient care, direct care, touch patients, blood, needles, deal with patients',
  desk: 'desk, office job, sit, sitting, screen, computer',
  skill:
    'skill, personality, good at, trait, quality, strength, what makes a good, aptitude, suited, cut out for, type of person',
  tool: 'software, program to use, system, tool, excel, sql, python, tableau',
  // schooling
  school: 'school, college, university, community college, campus, institution',
  degree: 'degree, diploma, major, education, study, studies',
  associate: 'associate, associates, two year, 2 year, 2yr, aas, aa degree',
  bachelor: 'bachelor, bachelors, baccalaureate, four year, 4 year, 4yr, bs, bsc, undergrad, undergraduate',
  master: 'master, masters, graduate degree, grad school, mha, mba, graduate school, ms degree',
  doctorate: 'doctorate, phd, doctoral',
  highschool:
    'high school, ged, hs diploma, no college, no degree, without a degree, without degree, never went to college, diploma only, 12th grade',
  program: 'program, course, class, classes, coursework, training, bootcamp, curriculum, subject',
  online: 'online, distance, self paced, evening, night classes',
  accredit: 'accredited, accreditation, accreditor, legit, scam, approved',
  practicum:
    'practicum, internship, externship, clinical hours, clinicals, ppe, professional practice, unpaid',
  math: 'math, statistics, calculus, algebra',
  anatomy: 'anatomy, physiology, medical terminology, biology, pathophysiology',
  // credentials
  cert: 'certification, certificate, certified, credential, credentialed, letters, letters after my name, license, licensed, designation',
  exam: 'exam, test, testing, sit for, sitting for, proctor, proctored, pearson vue, pearson',
  question: 'how many questions, number of questions, qs, multiple choice',
  long: 'how long, length, duration, time limit, how much time, how many hours, how many years, how many months, take to',
  pass: 'pass, passing, passed, pass rate, passing score, score, cut score',
  fail: 'fail, failed, flunk, flunked, bombed, didnt pass, retake, resit, retest, second attempt, try again',
  hard: 'hard, difficult, tough, brutal, challenging, killer, easy, easier, tuff, harder',
  prep: 'study guide, prep, prepare, practice test, study tips, review book, flashcards, study for, practice exam, study material',
  book: 'codebook, code book, open book, books, notes allowed',
  eligible:
    'eligible, eligibility, qualify for, qualified, requirement, prerequisite, allowed to, can i take, can i sit, able to take, what do i need, required, grandfathered',
  renew:
    'renew, renewal, recertify, recertification, ceu, ceus, continuing education, keep my, maintain, maintenance, expire, expiration, lapse, lapsed, inactive, reinstate, credits',
  apprentice: 'apprentice, apprenticeship, practicode',
  worth:
    'worth it, worth, waste of time, waste of money, waste, pointless, useless, bother, respected, regret, good idea, pay off, bang for the buck, roi on it',
  // outlook
  growth:
    'growth, growing, grow, outlook, projection, projected, forecast, future, demand, in demand, dying field, dying, shrinking, declining, job security, safe career, going away, expand, expanding, saturated, oversaturated, 2030, ten years from now',
  number: 'number of jobs, how many jobs, how many people work, workforce size, shortage',
  ai: 'ai, artificial intelligence, automation, automated, automate, robot, robots, chatgpt, chat gpt, machine learning, autonomous, replaced by, take over',
  state: 'state, location, city, metro, cost of living, region',
  // people and places
  nurse: 'nurse, nursing, rn, lpn, bedside nurse, icu nurse, floor nurse',
  doctor: 'doctor, physician, provider, md, surgeon',
  clinic:
    'doctors office, physician office, doctor office, clinic, physician practice, private practice, medical practice, medical office, doctors offices, group practice, ambulatory, pro fee, profee, professional fee',
  hospital: 'hospital, health system, acute care, facility, medical center',
  inpatient: 'inpatient, in patient, hospital stay, overnight',
  outpatient: 'outpatient, out patient, same day, day surgery, surgery center, asc',
  insurance: 'insurance, insurer, payor, health plan',
  frontdesk:
    'front desk, receptionist, reception, registration, check in, checking in patients, patient access, intake',
  veteran: 'veteran, military, army, navy, va hospital, gi bill, spouse, mycaa, corpsman',
  record: 'record, chart, file, medical record, health record, patient record, paperwork, documents',
  fileroom: 'file room, basement, scanning, scan, pull charts, chart pulling',
  coder: 'coder, coding, code, medical coding, medical coder',
  bill: 'bill, biller, billing, claim, claims',
  deny: 'denial, deny, denied, appeal, rejected, rejection',
  cancer: 'cancer, tumor, oncology, tumour',
  registry: 'registry, registrar, abstract, abstractor, abstracting',
  privacy: 'privacy, hipaa, confidentiality, private information, phi, snooping',
  security: 'security, cyber, hack, breach, ransomware',
  comply: 'compliance, regulation, regulatory, audit risk, legal',
  audit: 'audit, auditor, auditing, double check, checks the coders',
  data: 'data, analytics, analyst, analysis, dashboard, report, reports, metrics, numbers',
  informatics: 'informatics, informaticist, nerd side',
  it: 'information technology, it guy, it support, it background, help desk, helpdesk, tech support, software developer, it worker',
  ehr: 'ehr, emr, electronic health record, electronic medical record, epic, cerner, meditech',
  release:
    'release of information, records request, request records, send records, copies of records, subpoena, lawyer wants, disclose, disclosure',
  cdi: 'documentation, clinical documentation, query doctors, queries, query',
  merge: 'merge, duplicate, duplicates, overlay, same patient twice, wrong chart, two charts',
  transcript: 'transcription, transcriptionist, dictation, typing what doctors say, scribe',
  teach: 'teach, teacher, instructor, professor, educator',
  compare: 'difference, differ, different, compare, comparison, better, better than, vs, or',
  define:
    'definition, define, meaning, stand for, stands for, acronym, what does it mean, explain, abbreviation, mean',
  abroad:
    'foreign, international, india, philippines, abroad, another country, overseas, visa, f1, immigrant, outside the us, reciprocity, canada',
  crime: 'criminal record, felony, misdemeanor, dui, background check, convicted',
  age: 'too old, age, over 40, over 50, my age, in my 50s, in my 40s, 45, 50, 55',
  elsewhere:
    'bank, banking, brokerage, hedge fund, marketing, advertising, construction, retail, walmart, amazon, google, meta, real estate, mortgage, trucking, airline, airport, railroad, oil, mining, automotive, car dealership, manufacturing, factory, warehouse, restaurant, hotel, casino, sports, fashion, crypto, gaming, movie, music, police, law firm, court, church, farm, solar, telecom, fintech, landscaping, roofing, plumbing, software company, car insurance, life insurance, school district, startup, tech company',
  kids: 'kids, baby, toddler, mom, stay at home mom, daycare, children',
};

/** The phrases of all groups by the words that they are read as. */
export const CONCEPTS: readonly { readonly concept: string; readonly words: readonly string[] }[] =
  Object.entries(GROUPS).flatMap(([concept, phrases]) =>
    phrases.split(', ').map((phrase) => ({ concept: `~${concept}`, words: wordsOf(phrase) })),
  );
