import type * as z from 'zod';
import { periodMonth } from '../period.ts';
import type { Fault } from './fault.ts';
import { again, misfitting } from './pair.ts';

type Fields = Readonly<Record<string, unknown>>;

/** None of the fields that are given may be smaller than one before it: percentiles of pay, ends of a range. */
export function ascending(...names: string[]): z.core.CheckFn<Fields> {
  return ({ value, issues }) => {
    const given = names.flatMap((name): Amount[] => {
      const amount = value[name];
      return typeof amount === 'number' ? [{ name, amount }] : [];
    });
    const [less, more] = outOfOrder(given) ?? [];
    if (!less || !more) return;
    const why = `expected ${more.name} to be at least as much as ${less.name}, got ${less.amount} and ${more.amount}`;
    issues.push(misfitting(value, [less.name], [more.name], why));
  };
}

type Amount = { readonly name: string; readonly amount: number };

/** Two figures that are swapped, if that puts all in order; else the first two neighbors that are not in order. */
function outOfOrder(given: readonly Amount[]): readonly Amount[] | undefined {
  const at = given.findIndex(({ amount }, index) => amount < (given[index - 1]?.amount ?? amount));
  if (at < 0) return undefined;
  const pairs = given.flatMap((one, index) => given.slice(index + 1).map((other) => [one, other] as const));
  const swapped = pairs.find(([one, other]) => rises(given.map((each) => exchanged(each, one, other))));
  return swapped ?? given.slice(at - 1, at + 1);
}

function exchanged(each: Amount, one: Amount, other: Amount): number {
  return each === one ? other.amount : each === other ? one.amount : each.amount;
}

function rises(amounts: readonly number[]): boolean {
  return amounts.every((amount, index) => amount >= (amounts[index - 1] ?? amount));
}

/** Rejects duplicates in a list. `field`: what identifies an item; `nameOf`: how it is normalized first. */
export function distinct(
  message: string,
  field?: string,
  nameOf: (value: unknown) => unknown = (value) => value,
): z.core.CheckFn<readonly unknown[]> {
  return ({ value, issues }) => {
    const seen = new Map<unknown, PropertyKey[]>();
    for (const [index, item] of value.entries()) {
      const own = field === undefined ? item : fieldOf(item, field);
      const name = nameOf(own);
      const path = field === undefined ? [index] : [index, field];
      const first = seen.get(name);
      if (first && name !== undefined) issues.push(again(own, first, path, message));
      else seen.set(name, path);
    }
  };
}

/** Editions must be newest first: members take the first one for today's. */
export function newestFirst(field: string): z.core.CheckFn<readonly unknown[]> {
  return ({ value, issues }) => {
    const periods = value.map((item) => String(fieldOf(item, field)));
    for (const [index, period] of periods.entries()) {
      const above = periods[index - 1] ?? '';
      if ((periodMonth(period) ?? 0) <= (periodMonth(above) ?? Number.POSITIVE_INFINITY)) continue;
      const why = `expected the newest first, got ${above} and then ${period}`;
      issues.push(misfitting(value, [index - 1, field], [index, field], why));
    }
  };
}

/** Turns a check that returns a fault, or undefined, into a schema check. */
export function faultless(fault: (text: string) => Fault | undefined): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    const found = fault(value);
    if (typeof found === 'string') issues.push({ code: 'custom', input: value, message: found });
    else if (found)
      issues.push({
        code: 'custom',
        input: value,
        message: found.expected,
        params: { write: found.write },
      });
  };
}

function fieldOf(item: unknown, field: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
}
