import { el, freeId, icon } from './dom.js';
import { BOT_NAME } from './message.js';

/** @typedef {import('../wire.ts').Modal} Modal */
/** @typedef {import('discord-api-types/v10').APITextInputComponent} TextInput */
/** @typedef {{ label: string, description?: string | undefined, input: TextInput }} Field */

const PARAGRAPH = 2;
const TEXT_INPUT = 4;
const LABEL = 18;

/**
 * Opens a form and waits until it is sent or closed.
 *
 * @param {Modal} modal
 * @returns {Promise<Record<string, string> | undefined>} What the fields hold, or undefined if it was closed.
 */
export function openModal(modal) {
  const titleId = freeId('form');
  const fields = fieldsOf(modal).map(fieldView);
  const form = el(
    'form',
    { method: 'dialog', class: 'modal-form', novalidate: true },
    el(
      'div',
      { class: 'modal-head' },
      el('img', { src: '/bot.svg', alt: '', class: 'avatar small', width: 24, height: 24 }),
      el('h2', { id: titleId }, modal.title),
      el(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'modal-body' },
      el('p', { class: 'modal-warning' }, `This form goes to ${BOT_NAME}. Never enter a password here.`),
      ...fields.map(({ view }) => view),
    ),
    el(
      'div',
      { class: 'modal-foot' },
      el(
        'button',
        { type: 'button', class: 'button button-secondary', onclick: () => dialog.close() },
        'Cancel',
      ),
      el('button', { type: 'submit', class: 'button button-primary' }, 'Submit'),
    ),
  );
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  document.body.append(dialog);
  dialog.addEventListener('keydown', (event) => keepFocusInside(event, dialog));
  dialog.showModal();
  fields[0]?.input.focus();
  return new Promise((resolve) => {
    /** @type {Record<string, string> | undefined} */
    let values;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = fields.filter(({ check }) => !check());
      wrong[0]?.input.focus();
      if (wrong.length > 0) return;
      values = Object.fromEntries(fields.map(({ id, input }) => [id, input.value]));
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(values);
    });
  });
}

/**
 * The text fields of a form, in its older shape (rows) and its newer one (labels).
 *
 * @param {Modal} modal
 * @returns {Field[]}
 */
function fieldsOf({ components }) {
  return components.flatMap((component) => {
    if (component.type === LABEL) {
      const { label, description, component: input } = component;
      return input.type === TEXT_INPUT ? [{ label, description, input }] : [];
    }
    if (!('components' in component)) return [];
    return component.components.flatMap((input) =>
      input.type === TEXT_INPUT ? [{ label: input.label ?? '', input }] : [],
    );
  });
}

/** @param {Field} field */
function fieldView({ label, description, input: declared }) {
  const id = freeId('field');
  const required = declared.required !== false;
  const attributes = {
    id,
    placeholder: declared.placeholder,
    maxlength: declared.max_length ?? 4000,
    required,
    'aria-describedby': `${id}-hint`,
  };
  const input =
    declared.style === PARAGRAPH
      ? el('textarea', { ...attributes, rows: 4 })
      : el('input', { ...attributes, type: 'text', autocomplete: 'off' });
  input.value = declared.value ?? '';
  const hint = el('div', { id: `${id}-hint`, class: 'field-hint' }, description ?? '');

  const check = () => {
    const length = input.value.trim().length;
    const min = declared.min_length ?? (required ? 1 : 0);
    const isWrong = (required || length > 0) && length < min;
    const wanted = min > 1 ? `Enter at least ${min} characters.` : 'This field is required.';
    hint.textContent = isWrong ? wanted : (description ?? '');
    hint.classList.toggle('wrong', isWrong);
    input.setAttribute('aria-invalid', String(isWrong));
    return !isWrong;
  };
  const star = required && el('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
  const view = el('div', { class: 'field' }, el('label', { for: id }, label, star), input, hint);
  return { id: declared.custom_id, view, input, check };
}

/**
 * Tab stays within the form; the browser alone would move on to its own toolbars.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} dialog
 */
function keepFocusInside(event, dialog) {
  if (event.key !== 'Tab') return;
  const stops = [...dialog.querySelectorAll('input, textarea, button')];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const next = event.shiftKey ? stops.at(-1) : stops[0];
  if (document.activeElement !== edge || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
