import type { Reply } from '../reply.ts';

/**
 * Whose answer a message is. The asker's id is appended to every `custom_id`, so it is known after a restart, in direct
 * messages and for answers to mentions alike; nothing is remembered between presses.
 */
const MARK = '|';

/** Appends the asker to every button and menu of a reply. `intentText` leaves room for it within Discord's 100 characters. */
export function ownComponents(components: Reply['components'], userId: string): Reply['components'] {
  const mark = MARK + BigInt(userId).toString(36);
  return components.map((row) => ({
    ...row,
    components: row.components.map((component) =>
      'custom_id' in component ? { ...component, custom_id: component.custom_id + mark } : component,
    ),
  }));
}

/** Splits a `custom_id` into its text and the asker's mark. */
export function readCustomId(customId: string): { text: string; isOwner: (userId: string) => boolean } {
  const at = customId.lastIndexOf(MARK);
  const text = at < 0 ? customId : customId.slice(0, at);
  const mark = at < 0 ? '' : customId.slice(at + 1);
  return { text, isOwner: (userId) => mark !== '' && BigInt(userId).toString(36) === mark };
}
