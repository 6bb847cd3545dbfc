import { expect, test } from 'vitest';
import { aboutCard } from '../../src/answer/about-card.ts';
import { anonymous } from '../../src/data/anonymous.ts';
import { KNOWLEDGE } from '../content/real.ts';

function said(keepsUnanswered: boolean): string {
  const { sections } = aboutCard(KNOWLEDGE, { version: '1', keepsUnanswered });
  return sections.flatMap(({ name, lines }) => [name, ...lines.map(({ text }) => text)]).join('\n');
}

test('what is kept of a question is what the card says: names in it stay, addresses and numbers do not', () => {
  expect(anonymous('Jane Doe (jane@example.org, 555-123-4567, @jane) at https://example.org asks')).toBe(
    'jane doe at asks',
  );
  expect(said(true)).toMatch(
    /without links, e-mail addresses, mentions, keys and long numbers\. A name .* stays\./,
  );
  expect(said(true)).toMatch(
    /private questions and direct messages too, but not .* somebody else had me answer/,
  );
  expect(said(true)).toContain('until 90 days after somebody last asked it');
});

test('where nothing is kept, the card says so', () => {
  expect(said(false)).toContain('Nothing of what you ask.');
  expect(said(false)).not.toContain('90 days');
});

test('confirmed sources are not only issuers and governments', () => {
  const confirmed = [...KNOWLEDGE.sources.values()].filter(({ sure }) => sure === 'confirmed');
  expect(said(true)).toContain(
    `${confirmed.length} of them issuers, governments, schools or scientific articles`,
  );
});

test('every kind that there is, is counted', () => {
  expect(said(true)).toMatch(/What I know\n\d+ roles, \d+ credentials, .* and \d+ journeys\./);
});
