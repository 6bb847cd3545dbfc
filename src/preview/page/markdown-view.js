import { el } from './dom.js';
import { parseInline, parseMarkdown } from './markdown.js';

/** @typedef {import('./markdown.js').Inline} Inline */
/** @typedef {import('./markdown.js').Block} Block */
/** @typedef {(id: string) => string} NameOf How the member with an id is called. */

/**
 * Draws a text as Discord does.
 *
 * @param {string} text
 * @param {NameOf} nameOf
 */
export function markdown(text, nameOf) {
  return parseMarkdown(text).map((block) => blockView(block, nameOf));
}

/**
 * Draws a one-line text, such as a title.
 *
 * @param {string} text
 * @param {NameOf} nameOf
 */
export function inlineMarkdown(text, nameOf) {
  return parseInline(text).map((node) => inlineView(node, nameOf));
}

/**
 * @param {Block} block
 * @param {NameOf} nameOf
 * @returns {Node}
 */
function blockView(block, nameOf) {
  /** @param {Inline[]} nodes */
  const inline = (nodes) => nodes.map((node) => inlineView(node, nameOf));
  switch (block.type) {
    case 'codeblock':
      return el('pre', {}, el('code', {}, block.text));
    case 'quote':
      return el('blockquote', {}, ...block.children.map((child) => blockView(child, nameOf)));
    case 'heading':
      // A heading in Discord is large text, not part of this page's outline.
      return el('div', { class: `md-h${block.level}` }, ...inline(block.children));
    case 'subtext':
      return el('small', { class: 'md-subtext' }, ...inline(block.children));
    case 'list': {
      const items = block.items.map(({ children, inner }) =>
        el('li', {}, ...inline(children), ...inner.map((child) => blockView(child, nameOf))),
      );
      return block.ordered ? el('ol', { start: block.start }, ...items) : el('ul', {}, ...items);
    }
    case 'paragraph':
      return el('div', { class: 'md-text' }, ...inline(block.children));
  }
}

const TAGS = /** @type {const} */ ({ bold: 'strong', italic: 'em', underline: 'u', strike: 's' });
const SIGNS = { channel: '#', role: '@', command: '/' };

/**
 * @param {Inline} node
 * @param {NameOf} nameOf
 * @returns {Node}
 */
function inlineView(node, nameOf) {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return el('code', {}, node.text);
    case 'link':
      return el(
        'a',
        { href: node.url, target: '_blank', rel: 'noopener noreferrer' },
        ...node.children.map((child) => inlineView(child, nameOf)),
      );
    case 'user':
      return mention(`@${nameOf(node.text)}`);
    case 'emoji':
      return document.createTextNode(`:${node.text}:`);
    case 'channel':
    case 'role':
    case 'command':
      return mention(`${SIGNS[node.type]}${node.text}`);
    default:
      return el(TAGS[node.type], {}, ...node.children.map((child) => inlineView(child, nameOf)));
  }
}

/** @param {string} text */
export function mention(text) {
  return el('span', { class: 'mention' }, text);
}
