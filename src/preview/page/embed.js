import { el } from './dom.js';
import { inlineMarkdown, markdown } from './markdown-view.js';

/** @typedef {import('discord-api-types/v10').APIEmbed} Embed */
/** @typedef {import('discord-api-types/v10').APIEmbedField} Field */
/** @typedef {import('../wire.ts').Attachment} Attachment */
/** @typedef {import('./markdown-view.js').NameOf} NameOf */
/** @typedef {import('./changes.js').Marks} Marks */

/**
 * Draws an embed. `marks` names the parts that the last save changed.
 *
 * @param {Embed} embed
 * @param {readonly Attachment[]} attachments
 * @param {NameOf} nameOf
 * @param {Marks} marks
 */
export function embedView(embed, attachments, nameOf, marks) {
  /** @param {string} part */
  const changed = (part) => (marks.has(part) ? ' changed' : '');
  const { title, url, description, fields = [], footer, image, color } = embed;
  const view = el(
    'article',
    { class: 'embed' },
    title && el('div', { class: `embed-title${changed('title')}` }, titleView(title, url, nameOf)),
    description &&
      el('div', { class: `embed-description${changed('description')}` }, ...markdown(description, nameOf)),
    fields.length > 0 && el('div', { class: 'embed-fields' }, ...fieldViews(fields, nameOf, marks)),
    image && imageView(image.url, attachments, changed('image')),
    footer && el('div', { class: `embed-footer${changed('footer')}` }, footer.text),
  );
  if (color !== undefined) view.style.setProperty('--bar', `#${color.toString(16).padStart(6, '0')}`);
  return view;
}

/**
 * @param {string} title
 * @param {string | undefined} url
 * @param {NameOf} nameOf
 */
function titleView(title, url, nameOf) {
  const words = inlineMarkdown(title, nameOf);
  return url && /^https?:\/\//.test(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...words)
    : el('span', {}, ...words);
}

/**
 * Inline fields form rows of at most three; any other field ends the row.
 *
 * @param {readonly Field[]} fields
 * @param {NameOf} nameOf
 * @param {Marks} marks
 */
function fieldViews(fields, nameOf, marks) {
  return rowsOf(fields).flatMap((row) =>
    row.map(({ name, value }) =>
      el(
        'div',
        {
          class: `embed-field of-${row[0]?.inline ? row.length : 1}${marks.has(`field ${name}`) ? ' changed' : ''}`,
        },
        el('div', { class: 'embed-field-name' }, ...inlineMarkdown(name, nameOf)),
        el('div', { class: 'embed-field-value' }, ...markdown(value, nameOf)),
      ),
    ),
  );
}

/** @param {readonly Field[]} fields */
function rowsOf(fields) {
  /** @type {Field[][]} */
  const rows = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (field.inline && last?.[0]?.inline && last.length < 3) last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/**
 * @param {string} url
 * @param {readonly Attachment[]} attachments
 * @param {string} changed
 */
function imageView(url, attachments, changed) {
  const name = url.replace('attachment://', '');
  const file = attachments.find(({ filename }) => filename === name);
  // Nothing is loaded from elsewhere, whatever an embed names.
  if (!file) return el('div', { class: 'embed-missing' }, `The picture ${name} is not attached.`);
  const picture = el('img', { src: file.url, alt: file.description });
  // Its space is reserved, so that nothing jumps when it loads.
  if (file.height > 0) picture.style.setProperty('--ratio', String(file.width / file.height));
  return el('a', { class: `embed-image${changed}`, href: file.url, target: '_blank' }, picture);
}
