import { expect, test } from 'vitest';
import { plainContent } from '../../src/message/plain-content.ts';
import type { Reply } from '../../src/reply.ts';

function reply(embed: Reply['embeds'][number]): Reply {
  return { embeds: [embed], components: [], pictures: [], outcome: 'answer', entries: [] };
}

test('all that an embed says is said in its order', () => {
  const fields = [{ name: 'Cost', value: '$299' }];
  const footer = { text: 'As of 2026' };
  const embed = { title: 'RHIT', url: 'https://www.ahima.org', description: 'A credential.', fields, footer };
  expect(plainContent(reply(embed))).toBe(
    '**RHIT**\n\nA credential.\n\n**Cost**\n$299\n\nhttps://www.ahima.org\n\nAs of 2026',
  );
});

test('more than a message holds is cut at the end of a line', () => {
  const link = '[a source](https://example.org/a/page/that/has/a/long/address)';
  const content = plainContent(reply({ description: Array(60).fill(link).join('\n') }));
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(new Set(content.split('\n'))).toEqual(new Set([link, '…']));
});

test('a line that is longer than a message is cut at a word', () => {
  const content = plainContent(reply({ description: 'word '.repeat(600).trim() }));
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content).toMatch(/word…$/);
});
