import { describe, expect, test } from 'vitest';
import type { Facet } from '../../../src/knowledge/facets.ts';
import { searchIndex } from '../../../src/search/index/search-index.ts';
import { readText } from '../../../src/search/reading/reading.ts';
import { KNOWLEDGE } from '../../content/real.ts';

describe('the facet asked for', () => {
  test.for<[question: string, facet: Facet | undefined]>([
    ['how much do coders make', 'pay'],
    ['rhit salary', 'pay'],
    ['job outlook for coders', 'growth'],
    ['how many people work as coders', 'jobs'],
    ['can i work from home', 'remote'],
    ['how much does the exam cost', 'cost'],
    ['how many ceus do i need', 'renewal'],
    ['how many questions are on the exam', 'exam'],
    ['who can sit for it', 'eligibility'],
    ['what degree do i need', 'education'],
    ['what does a coder do all day', 'duties'],
    ['what skills do i need', 'skills'],
    ['where do coders work', 'settings'],
    ['what comes after the rhit', 'next'],
    ['how do i become a coder', 'start'],
    ['rhit vs rhia', 'difference'],
    ['whats better rhit or rhia', 'difference'],
    ['is it worth it', 'worth'],
    ['what does cdi stand for', 'definition'],
    ['rhit', 'definition'],
    ['rhit rhia', undefined],
    ['recert for the ccds, how often and how much', 'renewal'],
    ['what is the fee to renew', 'renewal'],
    ['what is an auditor make', 'pay'],
    ['whats a ccs make in dallas', 'pay'],
    ['whats an epic analyst bring home', 'pay'],
    ['whats it take to make it as a coder', 'definition'],
    ['keep seeing fhir in job ads, what is it', 'definition'],
    ['saw CRCR in a job posting. what is that', 'definition'],
    ['writing a job description for a coding auditor, what reqs are usual', 'eligibility'],
    ['privacy officer pey', 'pay'],
    ['coder slry', 'pay'],
    ['howmuch dos a helth data analst mke', 'pay'],
    ['cdi specialist otlok', 'growth'],
    ['how mch dose a bachlor in him cots', 'cost'],
    ['is teh cca wroth it', 'worth'],
    ['helth infomatics speshalist zzrk', undefined],
    ['laid off by a vendor, six yrs at the support desk. what skills do they want for that', 'skills'],
    ['biller for 11 yrs. next step would be the whole money side of the clinic. what would that pay', 'pay'],
    ['the certificate the finance people sell for billing offices, is it open book', 'exam'],
    [
      'starting a home transcription biz, clinic says i have to sign a BAA. what does that make me',
      'definition',
    ],
    ['my rhit is up for renewal in march. what does that cost', 'renewal'],
    ['what skills does a data analyst in a hospital need, not the tasks', 'skills'],
    ['i want to know the duties of a privacy officer, not the skills', 'duties'],
    ['would you rather be a health data analyst or a data quality manager', 'difference'],
    ['what is principal diagnosis versus just any diagnosis, definition wise', 'definition'],
    ['the AHIMA letters you get after two years of community college', 'definition'],
    ['the folks who call blue cross on hold for an hour', 'definition'],
    ['the people who teach this stuff at community colleges, decent money?', 'pay'],
    ['ods ceus per cycle', 'renewal'],
    ['', undefined],
    ['constructor', undefined],
  ])('“%s” asks for %s', ([question, facet]) => {
    expect(readText(question, searchIndex(KNOWLEDGE)).facet).toBe(facet);
  });
});
