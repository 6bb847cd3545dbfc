import { describe, expect, test } from 'vitest';
import { entryFor, intentOf } from './understood.ts';

describe('what is asked of several things alike is answered, and they are not compared', () => {
  test.for([
    ['is the RHIT or the RHIA exam open book', 'questions/open-book'],
    ['will AI replace coders or CDI nurses', 'questions/ai-replace'],
    ['does a coder or HIM manager need a background check', 'questions/background-check'],
    ['ok so does the ccs or cpc need a background check', 'questions/background-check'],
    ['can a coder or CDI specialist work part time', 'questions/part-time'],
    ['Do I need a state license to be a coder or an HIM manager?', 'questions/license'],
    ['do coders or ROI people talk to patients', 'questions/patient-contact'],
  ] as const)('“%s” asks for %s', ([question, id]) => {
    expect(entryFor(question)).toBe(id);
  });

  test.for([
    'is the rhit or the rhia better for remote work',
    'are coders or billers in demand',
    'do RHITs or RHIAs make 80k',
    'can RHITs or CCS holders work from home',
  ])('“%s” compares them', (question) => {
    expect(intentOf(question).kind).toBe('compare');
  });
});
