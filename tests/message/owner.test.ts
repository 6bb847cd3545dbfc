import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_INTENT_TEXT } from '../../src/intent/intent-text.ts';
import { ownComponents, readCustomId } from '../../src/message/owner.ts';
import type { Reply } from '../../src/reply.ts';

const GREATEST_ID = (2n ** 64n - 1n).toString();
const ID = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);

function row(customId: string): Reply['components'] {
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Open', custom_id: customId },
        { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Page', url: 'https://a.example' },
      ],
    },
  ];
}

function marked(text: string, userId: string): string {
  const [first] = ownComponents(row(text), userId)[0]?.components ?? [];
  return first && 'custom_id' in first ? first.custom_id : '';
}

test('a button knows its asker, and nobody else', () => {
  const text = fc.string({ minLength: 1, maxLength: MAX_INTENT_TEXT });
  fc.assert(
    fc.property(text, ID, ID, (written, asker, other) => {
      const { text: read, isOwner } = readCustomId(marked(written, asker));
      expect(read).toBe(written);
      expect(isOwner(asker)).toBe(true);
      expect(isOwner(other)).toBe(other === asker);
    }),
  );
});

test('the longest text and the greatest id fit into the 100 characters that Discord takes', () => {
  expect(marked('x'.repeat(MAX_INTENT_TEXT), GREATEST_ID).length).toBeLessThanOrEqual(100);
});

test('a button without a mark belongs to nobody', () => {
  for (const customId of ['help', 'help|', ''])
    expect(readCustomId(customId).isOwner('1100000000000000030')).toBe(false);
});

test('links are left as they are, and the reply itself is not changed', () => {
  const components = row('help');
  const before = structuredClone(components);
  const owned = ownComponents(components, GREATEST_ID);
  expect(components).toEqual(before);
  expect(owned[0]?.components[1]).toEqual(before[0]?.components[1]);
});
