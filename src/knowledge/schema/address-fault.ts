import type { Fault } from './fault.ts';

/** Sites that hide where a link leads. */
const SHORT =
  /^https:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|lnkd\.in)\//i;
/** Sites where people upload what others wrote. */
const COPIES =
  /^https:\/\/(?:[\w-]+\.)*(?:docplayer|studocu|coursehero|chegg|quizlet|scribd|pdfcoffee|slideplayer)\.[a-z]+/i;

/** What is wrong with a web address that has the right form, or undefined. */
export function addressFault(address: string): Fault | undefined {
  const bare = address.replace(/[,.;:]+$/, '');
  if (bare !== address)
    return { expected: 'expected an address without a comma or dot at its end', write: bare };
  if (SHORT.test(address)) return 'expected the address of the page itself, not a shortened one';
  return COPIES.test(address)
    ? "expected the publisher's own page, not a copy of it; without one, leave the line out"
    : undefined;
}
