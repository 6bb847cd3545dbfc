import type * as z from 'zod';
import { foldName } from '../name.ts';
import { misfitting } from './pair.ts';

type Fee = { readonly what: string; readonly usd: number };

/** Of the fees of a credential each stands once, and members of an association pay no more than others. */
export const feesFit: z.core.CheckFn<readonly Fee[]> = ({ value, issues }) => {
  const seen = new Map<string, number>();
  for (const [index, { what }] of value.entries()) {
    const first = seen.get(foldName(what));
    if (first === undefined) seen.set(foldName(what), index);
    else {
      const message = 'expected each fee once: take one out, or say in both what is different';
      issues.push({ code: 'custom', input: what, path: [index, 'what'], message });
    }
  }
  for (const [member, other] of membersAndOthers(value)) {
    const [less, more] = [value[member]?.usd ?? 0, value[other]?.usd ?? 0];
    if (less <= more) continue;
    const why = `expected members to pay no more than others, got ${less} for members and ${more} for others`;
    issues.push(misfitting(value, [member, 'usd'], [other, 'usd'], why));
  }
};

const MEMBER = /^(.*), (?!.*\bnon-?member).*\bmembers?$/i;
const NON_MEMBER = /^(.*), non-?members?$/i;

/** Where two fees are the same thing for members and for others, the places of both: "Exam, AHIMA member" and "Exam, non-member". */
function membersAndOthers(fees: readonly Fee[]): [member: number, other: number][] {
  return fees.flatMap(({ what }, index): [number, number][] => {
    const thing = what.match(MEMBER)?.[1];
    const other = fees.findIndex((fee) => thing !== undefined && fee.what.match(NON_MEMBER)?.[1] === thing);
    return other < 0 ? [] : [[index, other]];
  });
}
