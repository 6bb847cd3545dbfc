import * as z from 'zod';
import { text } from './fact.ts';
import { entryId } from './ids.ts';
import { misfitting } from './pair.ts';

const step = z.strictObject({ role: entryId('roles'), when: text, what: text });
type Step = z.infer<typeof step>;

/** Several steps in a row may be in one job; but a journey does not come back to a job that it left. */
const neverBack: z.core.CheckFn<readonly Step[]> = ({ value, issues }) => {
  for (const [index, { role }] of value.entries()) {
    if (value.findIndex((earlier) => earlier.role === role) === index || value[index - 1]?.role === role)
      continue;
    const message = 'expected a role that this journey has not left before';
    issues.push({ code: 'custom', input: role, path: [index, 'role'], message });
  }
};

/** Each step must begin no earlier than the one before it, and a second one in the same job must begin later. */
const yearsGoOn: z.core.CheckFn<readonly Step[]> = ({ value, issues }) => {
  for (const [index, { role, when }] of value.entries()) {
    const [from, to] = yearsIn(when);
    if (from !== undefined && to !== undefined && to < from) {
      const message = `expected years from an earlier to a later one, such as "Years ${to}–${from}"`;
      issues.push({ code: 'custom', input: when, path: [index, 'when'], message });
    }
    const before = value[index - 1];
    const [start] = yearsIn(before?.when ?? '');
    if (!before || start === undefined || from === undefined) continue;
    if (from > start || (from === start && role !== before.role)) continue;
    const why = `expected later years than in the step before, got "${before.when}" and then "${when}"`;
    issues.push(misfitting(value, [index - 1, 'when'], [index, 'when'], why));
  }
};

/** "Years 2–4" → 2 and 4, "From year 11" → 11; empty if the time is given in other words. */
function yearsIn(when: string): number[] {
  const [, from, to = from] = when.match(/\byears? (\d+)(?:\s*[-–]\s*(\d+))?/i) ?? [];
  return from === undefined ? [] : [Number(from), Number(to)];
}

/** The jobs of a journey, in the order of time. */
export const steps = z.array(step).min(2).check(neverBack, yearsGoOn);
