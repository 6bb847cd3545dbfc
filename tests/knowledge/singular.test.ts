import { describe, expect, test } from 'vitest';
import { singular } from '../../src/knowledge/singular.ts';

describe('singular', () => {
  test.for([
    ['coders', 'coder'],
    ['salaries', 'salary'],
    ['classes', 'class'],
    ['branches', 'branch'],
    ['boxes', 'box'],
    ['rhits', 'rhit'],
    ['class', 'class'],
    ['status', 'status'],
    ['his', 'his'],
    ['cpcs', 'cpc'],
    ['icd10s', 'icd10s'],
    ['', ''],
  ])('%s → %s', ([word = '', one]) => {
    expect(singular(word)).toBe(one);
  });
});
