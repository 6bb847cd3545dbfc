import { describe, expect, test } from 'vitest';
import { entryFor, intentOf, offeredFor } from './understood.ts';

describe('a comparison of which one side is unclear', () => {
  test.for<[question: string, offered: string[]]>([
    [
      'regular patient privacy vs the stricter thing for addiction treatment charts',
      ['terms/part2', 'terms/privacy-rule'],
    ],
    [
      'are the people who type dictation shrinking while the records ones grow? numbers for both',
      ['outlook/medical-records-specialists', 'outlook/medical-transcriptionists'],
    ],
    [
      'VA vs an insurance company like Aetna, who lets records folks stay home more',
      ['settings/government', 'settings/insurer'],
    ],
    [
      'inpatient coder, outpatient coder, or the one who fights insurance about refused claims?',
      ['roles/denials-appeals-specialist', 'roles/inpatient-coder', 'roles/outpatient-coder'],
    ],
    ['cca, ccs, or the data one?', ['credentials/cca', 'credentials/ccs', 'credentials/chda']],
  ])('is never answered with the other alone: %s', ([question, offered]) => {
    expect(offeredFor(question)).toEqual(expect.arrayContaining(offered));
  });

  test.for([
    'answering phones vs the job my aunt has with tumor charts',
    'when do i need the patients signature and when is it just treatment payment ops',
  ])('asks back even if the other side is not found: %s', (question) => {
    expect(intentOf(question).kind).toBe('choose');
  });

  test.for<[question: string, id: string]>([
    ['cc vs mcc, why does it matter so much for payment', 'terms/cc-mcc'],
    ['does a cancer registrar earn better than most', 'roles/cancer-registrar'],
  ])('is not seen where one entry holds both, or something usual is the measure: %s', ([question, id]) => {
    expect(entryFor(question)).toBe(id);
  });
});
