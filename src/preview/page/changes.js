/** @typedef {import('../wire.ts').Message} Message */
/** @typedef {ReadonlySet<string>} Marks Parts of a message: `title`, `description`, `footer`, `image`, `field Exam`, `button Sources`. */

/** @type {Marks} */
export const NO_MARKS = new Set();

/**
 * What differs between an answer before and after a save: the parts to mark, and the parts that are gone.
 *
 * @param {Message} before
 * @param {Message} after
 * @returns {{ marks: Marks, gone: string[] }}
 */
export function compareMessages(before, after) {
  const old = partsOf(before);
  const now = partsOf(after);
  const marks = new Set([...now.keys()].filter((part) => now.get(part) !== old.get(part)));
  const gone = [...old.keys()].filter((part) => !now.has(part)).map((part) => part.replace(/^\w+ /, ''));
  return { marks, gone };
}

/**
 * The parts of a message by name, each as a text that changes when the part does.
 *
 * @param {Message} message
 */
function partsOf({ embeds, components, attachments }) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  for (const { title, url, description, fields = [], footer, image } of embeds) {
    if (title) parts.set('title', `${title} ${url}`);
    if (description) parts.set('description', description);
    if (footer) parts.set('footer', footer.text);
    if (image) parts.set('image', attachments.map((file) => file.url + file.description).join());
    for (const { name, value } of fields) parts.set(`field ${name}`, value);
  }
  for (const component of components.flatMap((row) => row.components)) {
    if ('label' in component) parts.set(`button ${component.label}`, JSON.stringify(component));
    else if ('options' in component) parts.set('menu', JSON.stringify(component));
  }
  return parts;
}
