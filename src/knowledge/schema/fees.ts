import type * as z from 'zod';
import { misfitting } from './pair.ts';

type Fee = { readonly what: string; readonly usd: number };

/** Members of an association never pay more than others. */
export const membersPayLess: z.core.CheckFn<readonly Fee[]> = ({ value, issues }) => {
  for (const [member, other] of membersAndOthers(value)) {
    const [less, more] = [value[member]?.usd ?? 0, value[other]?.usd ?? 0];
    if (less <= more) continue;
    const why = `expected members to pay no more than others, got ${less} for members and ${more} for others`;
    issues.push(misfitting(value, [member, 'usd'], [other, 'usd'], why));
  }
};

const MEMBER = /^(.*), (?!.*\bnon-?member).*\bmembers?$/i;
const NON_MEMBER = /^(.*), non-?members?$/i;

/** The places of fees for the same thing, for members and for others: "Exam, AHIMA member" and "Exam, non-member". */
function membersAndOthers(fees: readonly Fee[]): [member: number, other: number][] {
  return fees.flatMap(({ what }, index): [number, number][] => {
    const thing = what.match(MEMBER)?.[1];
    const other = fees.findIndex((fee) => thing !== undefined && fee.what.match(NON_MEMBER)?.[1] === thing);
    return other < 0 ? [] : [[index, other]];
  });
}
