import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAsk, cleanText } from '../../../src/search/text/clean.ts';

describe('a text without what is no question', () => {
  test.for([
    ['<@1100000000000000002> rhit?', 'rhit?'],
    ['<@!1100000000000000002>rhit', 'rhit'],
    ['<@&1100000000000000003> rhit', 'rhit'],
    ['in <#1100000000000000004> rhit', 'in rhit'],
    ['rhit <:yes:1100000000000000005> <a:no:1100000000000000006>', 'rhit'],
    ['</him ask:1100000000000000006> rhit', 'rhit'],
    ['<t:1700000000:R> rhit <t:1700000000>', 'rhit'],
    ['@everyone rhit @here', 'rhit'],
    ['see https://example.org/x?y=1 and www.example.org rhit', 'see and rhit'],
    ['me@example.org rhit', 'rhit'],
    ['**rhit** _or_ ~~rhia~~ ||cpc|| `ccs`', 'rhit or rhia cpc ccs'],
    ['```js\nalert(1)\n``` rhit', 'rhit'],
    ['rhit ```never closed', 'rhit'],
    ['> quoted rhit', 'quoted rhit'],
    ['r\u200bh\u200di\u202et', 'rhit'],
    ['ＲＨＩＴ', 'RHIT'],
    ['  rhit \n\n or\trhia ', 'rhit or rhia'],
    ['', ''],
    ['\u200b', ''],
  ])('%j → %j', ([text = '', cleaned]) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test.for([
    'how much $$ is HIT school',
    'im stuck at check in, 17/hr, want more',
    'rhit → rhia',
    'rhit -> rhia',
    '**rhit** or `rhia`',
    'see https://example.org or www.example.org',
    'is rhit_rhia@example.org it',
    'rhit or rhia, which first?',
  ])('%j is read the same in the knowledge', (text) => {
    expect(cleanAsk(text)).toBe(cleanText(text));
  });

  test('nothing invisible, no mention and no double space is left', () => {
    const piece = fc.constantFrom(
      '<@1100000000000000002>',
      '@everyone',
      '\u200b',
      '\u202e',
      ' ',
      '**',
      'rhit',
      '`',
      '<@',
      '>',
      '1100000000000000002',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const cleaned = cleanText(pieces.join(' '));
        expect(cleaned).not.toMatch(/\p{Cf}|<@!?\d+>|@everyone| {2}|^ | $/u);
      }),
    );
  });
});
