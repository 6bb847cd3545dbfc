import { el, icon } from './dom.js';
import { selectView } from './select.js';

/** @typedef {import('../wire.ts').Message} Message */
/** @typedef {Message['components'][number]['components'][number]} Component */
/** @typedef {Extract<Component, { type: 2 }>} Button */
/** @typedef {(intent: string, pressed: HTMLElement) => void} Press Asks for an Intent by its text. */

const LINK_STYLE = 5;
/** @type {Record<number, string>} */
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', [LINK_STYLE]: 'secondary' };

/**
 * Draws the rows of buttons and menus under a message.
 *
 * @param {Message['components']} rows
 * @param {Press} press
 * @param {import('./changes.js').Marks} marks
 */
export function componentRows(rows, press, marks) {
  return rows.map((row) =>
    el('div', { class: 'row' }, ...row.components.map((component) => componentView(component, press, marks))),
  );
}

/**
 * @param {Component} component
 * @param {Press} press
 * @param {import('./changes.js').Marks} marks
 */
function componentView(component, press, marks) {
  if (component.type === 2) return buttonView(component, press, marks);
  if (component.type === 3) return selectView(component, press, marks.has('menu'));
  return el('span', { class: 'unknown-component' }, 'a component that this page cannot draw');
}

/**
 * @param {Button} button
 * @param {Press} press
 * @param {import('./changes.js').Marks} marks
 */
function buttonView(button, press, marks) {
  const label = ('label' in button && button.label) || '';
  const emoji = 'emoji' in button && button.emoji?.name;
  const changed = marks.has(`button ${label}`) ? ' changed' : '';
  const kind = `button button-${STYLES[button.style] ?? 'secondary'}${changed}`;
  const words = [emoji && el('span', { class: 'button-emoji' }, emoji), label];
  if ('url' in button) {
    const link = { class: kind, href: button.url, target: '_blank', rel: 'noopener noreferrer' };
    return el('a', link, ...words, icon('external'));
  }
  const id = 'custom_id' in button ? button.custom_id : '';
  const view = el('button', { type: 'button', class: kind, disabled: button.disabled === true }, ...words);
  view.addEventListener('click', () => press(id, view));
  return view;
}
