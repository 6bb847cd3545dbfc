import { expect, test } from 'vitest';
import { addressFault } from '../../../src/knowledge/schema/address-fault.ts';
import { knowledgeFolder, problemsOf } from '../folder.ts';
import { replacing } from '../small.ts';

test.for<[url: string, problem: string]>([
  [
    'https://www.ahima.org/,',
    'expected an address without a comma or dot at its end, got "https://www.ahima.org/,": write https://www.ahima.org/',
  ],
  [
    'https://bit.ly/3xyz',
    'expected the address of the page itself, not a shortened one, got "https://bit.ly/3xyz"',
  ],
  [
    'https://docplayer.net/1234-ahima.html',
    'expected the publisher\'s own page, not a copy of it; without one, leave the line out, got "https://docplayer.net/1234-ahima.html"',
  ],
  ...[
    'https://www.google.com/url?q=https://www.ahima.org/&sa=D',
    'https://www.google.com/search?q=rhit+fee',
    'https://chatgpt.com/share/67aa01-22',
    'https://www.perplexity.ai/search/rhit-fee',
    'https://translate.google.com/translate?u=https://www.ahima.org/',
  ].map((url): [string, string] => [
    url,
    `expected the address of the page itself, not of a search, a chat or a translation: open the page and copy its address, got "${url.length > 58 ? `${url.slice(0, 56)}…` : url}"`,
  ]),
  [
    'https://www.ahima.org/a?utm_source=chatgpt.com',
    'expected an address without what counts clicks (utm and the like), got "https://www.ahima.org/a?utm_source=chatgpt.com": write https://www.ahima.org/a',
  ],
  [
    'https://www.ahima.org/a?utm_source=x&id=1&utm_medium=y#z',
    'expected an address without what counts clicks (utm and the like), got "https://www.ahima.org/a?utm_source=x&id=1&utm_medium=y#z": write https://www.ahima.org/a?id=1#z',
  ],
])('the address %j of a source is told', ([url, problem]) => {
  const folder = knowledgeFolder({ 'sources.yaml': replacing('https://www.ahima.org/', url) });
  expect(problemsOf(folder)[0]).toBe(`knowledge/sources.yaml:4:8 ahima-site.url: ${problem}`);
});

test.for([
  'https://www.ahima.org/a_(b)',
  'https://www.ahima.org/a?b=c.d,e',
  'https://t.cora.org/',
  'https://sites.google.com/view/hima',
  'https://www.ahima.org/a?putm_x=1',
  'https://www.bitly.org/about',
])('the address %j is right', (address) => {
  expect(addressFault(address)).toBeUndefined();
});
