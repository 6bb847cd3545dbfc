import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/markdown.ts';
import { type Block, type Inline, markdown } from './page.ts';

const { parseInline, parseMarkdown } = markdown;

/** A tree as short text: `bold(a italic(b))`. */
function short(nodes: readonly (Inline | Block)[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      const items = 'items' in node ? node.items : undefined;
      const inner = items
        ? items.map((item) => `[${short(item.children)}${short(item.inner)}]`).join('')
        : (node.text ?? short(node.children));
      const extra =
        'level' in node ? node.level : 'ordered' in node && node.ordered ? node.start : (node.url ?? '');
      return `${node.type}${extra ? `<${extra}>` : ''}(${inner})`;
    })
    .join('');
}

test.each([
  ['plain text', 'plain text'],
  ['**bold** and *it* and _it_', 'bold(bold) and italic(it) and italic(it)'],
  ['***both***', 'bold(italic(both))'],
  ['__under__ ~~gone~~', 'underline(under) strike(gone)'],
  ['**bold with _both_ inside**', 'bold(bold with italic(both) inside)'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['**not closed', '**not closed'],
  ['`code **not bold**`', 'code(code **not bold**)'],
  ['``a ` b``', 'code(a ` b)'],
  ['\\*\\*not bold\\*\\* \\_ \\\\', '**not bold** _ \\'],
  ['**a \\*\\* b**', 'bold(a ** b)'],
  ['[label](https://x.org/a)', 'link<https://x.org/a>(label)'],
  ['[label](<https://x.org/a>)', 'link<https://x.org/a>(label)'],
  ['[**bold** \\[1\\]](<https://x.org/a%28b%29>)', 'link<https://x.org/a%28b%29>(bold(bold) [1])'],
  ['[no](javascript:alert(1))', '[no](javascript:alert(1))'],
  ['[no](data:text/html,x)', '[no](data:text/html,x)'],
  ['see https://x.org/a, then', 'see link<https://x.org/a>(https://x.org/a), then'],
  ['<https://x.org/a>', 'link<https://x.org/a>(https://x.org/a)'],
  [
    'hi <@123> <@!124> <@&5> <#6> </him role:7> <:wave:8>',
    'hi user(123) user(124) role(5) channel(6) command(him role) emoji(wave)',
  ],
  ['<b onclick=x>html</b> & &amp;', '<b onclick=x>html</b> & &amp;'],
])('%s', (text, expected) => {
  expect(short(parseInline(text))).toBe(expected);
});

test.each([
  ['one\ntwo\n\nthree', 'paragraph(one\ntwo\n\nthree)'],
  [
    '# One\n## Two\n### Three\n#### Four',
    'heading<1>(One)heading<2>(Two)heading<3>(Three)paragraph(#### Four)',
  ],
  ['#no heading', 'paragraph(#no heading)'],
  ['-# small _print_', 'subtext(small italic(print))'],
  ['> one\n> two\nthree', 'quote(paragraph(one\ntwo))paragraph(three)'],
  ['>>> one\ntwo', 'quote(paragraph(one\ntwo))'],
  ['- a\n- b\n  - c\n- d', 'list([a][blist([c])][d])'],
  ['3. a\n4. b', 'list<3>([a][b])'],
  ['before\n* a\nafter', 'paragraph(before)list([a])paragraph(after)'],
  ['```ts\nlet **x**;\n```\nafter', 'codeblock(let **x**;)paragraph(after)'],
  ['\\# no heading\n\\- no list\n\\> no quote', 'paragraph(# no heading\n- no list\n> no quote)'],
])('%j', (text, expected) => {
  expect(short(parseMarkdown(text))).toBe(expected);
});

const words = fc
  .array(fc.constantFrom(...'ab \\`*_~|<>[]()#-!&"\'', '\n', '**', '```', '://'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('what is escaped is read back as it was', () => {
  fc.assert(
    fc.property(words, (text) => {
      const trimmed = text.trim();
      const shown = short(parseMarkdown(escapeMarkdown(trimmed)));
      expect(shown).toBe(trimmed === '' ? '' : `paragraph(${trimmed})`);
    }),
    { numRuns: 2000 },
  );
});

test('no text is too odd or too long to be read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(parseMarkdown(text))));
  for (const piece of ['**', '_', '[', '[a](', '`', '> ', '<@', '~~a', '- \n ', '\\', '*a ', '__a_']) {
    const began = performance.now();
    parseMarkdown(piece.repeat(Math.ceil(4096 / piece.length)));
    expect(performance.now() - began, piece).toBeLessThan(1000);
  }
});
