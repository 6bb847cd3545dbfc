/** @typedef {Record<string, unknown>} Attributes */

/**
 * Makes an element. Everything that comes from the knowledge or a visitor ends up in text nodes and plain attributes:
 * nothing is ever read as HTML.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes] Functions are listeners (`onclick`); false and undefined leave the attribute out.
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * @param {Element} element
 * @param {Attributes} attributes
 */
function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.replace(/^on/, ''), /** @type {EventListener} */ (value));
    } else if (name.startsWith('on')) throw new Error(`expected a function for ${name}`);
    else if (value === true) element.setAttribute(name, '');
    else if (value === false || value === undefined || value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

let lastId = 0;

/**
 * An id that is not in use on this page.
 *
 * @param {string} name
 */
export function freeId(name) {
  lastId += 1;
  return `${name}-${lastId}`;
}

/**
 * The element with an id; a missing one is a bug.
 *
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}

/** @type {Record<string, string>} */
const ICONS = {
  send: 'M3.4 20.4 21 12 3.4 3.6 3.4 10l11 2-11 2z',
  eye: 'M12 5C6.5 5 2.7 9.6 1.6 12 2.7 14.4 6.5 19 12 19s9.3-4.6 10.4-7C21.3 9.6 17.5 5 12 5Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z',
  chevron:
    'M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.3 5.3-5.3a1 1 0 1 1 1.4 1.4l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.4Z',
  external:
    'M15 3a1 1 0 1 0 0 2h2.6l-8.3 8.3a1 1 0 0 0 1.4 1.4L19 6.4V9a1 1 0 1 0 2 0V4a1 1 0 0 0-1-1h-5ZM5 5a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-5a1 1 0 1 0-2 0v5H5V7h5a1 1 0 1 0 0-2H5Z',
  close:
    'M17.3 18.7a1 1 0 0 0 1.4-1.4L13.4 12l5.3-5.3a1 1 0 0 0-1.4-1.4L12 10.6 6.7 5.3a1 1 0 0 0-1.4 1.4l5.3 5.3-5.3 5.3a1 1 0 1 0 1.4 1.4l5.3-5.3 5.3 5.3Z',
  link: 'M10.6 13.4a1 1 0 0 1 0-1.4l3-3a1 1 0 1 1 1.4 1.4l-3 3a1 1 0 0 1-1.4 0ZM8 20a4.9 4.9 0 0 1-3.5-8.4l2.8-2.8a1 1 0 0 1 1.4 1.4L5.9 13a2.9 2.9 0 1 0 4.2 4.2l2.8-2.8a1 1 0 0 1 1.4 1.4l-2.8 2.8A4.9 4.9 0 0 1 8 20Zm8.7-4.8a1 1 0 0 1-.7-1.7l2.8-2.8a2.9 2.9 0 1 0-4.2-4.2l-2.8 2.8a1 1 0 1 1-1.4-1.4l2.8-2.8a4.9 4.9 0 0 1 7 7l-2.8 2.8c-.2.2-.5.3-.7.3Z',
};

/**
 * A decorative icon.
 *
 * @param {string} name
 */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  setAttributes(svg, { viewBox: '0 0 24 24', class: `icon icon-${name}`, 'aria-hidden': 'true' });
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name] ?? '');
  svg.append(path);
  return svg;
}
