import type { Fault } from './fault.ts';

/** Sites that hide where a link leads. */
const SHORT =
  /^https:\/\/(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|lnkd\.in)\//i;
/** Sites where people upload what others wrote. */
const COPIES =
  /^https:\/\/(?:[\w-]+\.)*(?:docplayer|studocu|coursehero|chegg|quizlet|scribd|pdfcoffee|slideplayer)\.[a-z]+/i;

/** Chats, searches and translations: what they show is nobody's page, and others see something else. */
const NO_PAGE =
  /^https:\/\/(?:(?:www\.)?google\.[a-z.]+\/(?:url|search|amp)\b|translate\.google\.|(?:www\.)?bing\.com\/(?:search|ck)\b|duckduckgo\.com\/\?|chat(?:gpt|\.openai)\.com\/|(?:www\.)?perplexity\.ai\/|gemini\.google\.com\/|copilot\.microsoft\.com\/|claude\.ai\/)/i;
/** What mails and chat programs add to an address to count clicks. */
const COUNTED = /[?&](?:utm_\w+|fbclid|gclid)=[^&#]*/gi;

/** What is wrong with a web address that has the right form, or undefined. */
export function addressFault(address: string): Fault | undefined {
  const bare = address.replace(/[,.;:]+$/, '');
  if (bare !== address)
    return { expected: 'expected an address without a comma or dot at its end', write: bare };
  if (SHORT.test(address)) return 'expected the address of the page itself, not a shortened one';
  if (NO_PAGE.test(address))
    return 'expected the address of the page itself, not of a search, a chat or a translation: open the page and copy its address';
  const plain = withoutCounting(address);
  if (plain !== address)
    return { expected: 'expected an address without what counts clicks (utm and the like)', write: plain };
  return COPIES.test(address)
    ? "expected the publisher's own page, not a copy of it; without one, leave the line out"
    : undefined;
}

/** `…/page?utm_source=chatgpt.com&id=1` → `…/page?id=1` */
function withoutCounting(address: string): string {
  const plain = address.replace(COUNTED, '');
  return plain === address || plain.includes('?') ? plain : plain.replace('&', '?');
}
