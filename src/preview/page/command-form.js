import { el } from './dom.js';
import { createOptionField } from './option-field.js';

/** @typedef {import('./api.js').CommandList} CommandList */
/** @typedef {import('./api.js').OptionValues} OptionValues */
/** @typedef {CommandList['commands'][number]} Command */
/** @typedef {NonNullable<Command['options']>[number]} Option */
/** @typedef {ReturnType<typeof createOptionField>} OptionField */

/**
 * A command being written: its name, a field for each option in use, and at the end a field that offers the rest.
 *
 * @param {Command} command
 * @param {CommandList} known
 * @param {import('./popup.js').Popup} popup
 * @param {{ submit: (options: OptionValues, shown: string) => void, leave: (text: string) => void }} done
 */
export function createCommandForm(command, known, popup, done) {
  const name = `/${known.root} ${command.name}`;
  const declared = command.options ?? [];
  /** @type {OptionField[]} */
  const fields = [];
  const places = el('span', { class: 'options' });
  const more = el('input', {
    type: 'text',
    class: 'more-options',
    onkeydown: onMoreKey,
    oninput: () => jump(more) || offerMore(),
    onfocus: offerMore,
  });
  popup.adopt(more);
  const view = el(
    'div',
    { class: 'command', role: 'group', 'aria-label': name },
    el('span', { class: 'command-name' }, name),
    places,
    more,
  );
  for (const option of declared) if (option.required) add(option);
  label();

  const unused = () => declared.filter((option) => !fields.some((field) => field.option === option));

  /** @param {Option} option */
  function add(option) {
    const field = createOptionField(option, known, popup, {
      command: command.name,
      values,
      done: () => next(field),
      drop: () => drop(field),
      back: () => back(field),
      jump,
      submit,
      leave: () => done.leave(''),
    });
    fields.push(field);
    places.append(field.view);
    return field;
  }

  /** The field at the end says how many options are left. */
  function label() {
    const left = declared.length - fields.length;
    more.placeholder = left > 0 ? `+${left} optional` : '';
    more.setAttribute(
      'aria-label',
      left > 0 ? `Add one of ${left} options, or press Enter to send` : 'Press Enter to send',
    );
  }

  /**
   * An option's name and a colon lead to its field: "to:" at the end of another field goes there.
   *
   * @param {HTMLInputElement} input
   * @returns {boolean} Whether it was one.
   */
  function jump(input) {
    const [, rest = '', named = ''] = input.value.match(/^(?:(.*)\s)?(\w+):\s?$/) ?? [];
    const option = declared.find((one) => one.name === named.toLowerCase());
    if (!option) return false;
    input.value = rest;
    const field = fields.find((one) => one.option === option) ?? add(option);
    label();
    field.focus();
    return true;
  }

  function offerMore() {
    const typed = more.value.trim().toLowerCase();
    const items = unused()
      .filter((option) => option.name.startsWith(typed))
      .map(({ name: value, description }) => ({ name: value, hint: description, value }));
    const choose = (/** @type {{ value: string }} */ { value }) => {
      const option = unused().find((one) => one.name === value);
      more.value = '';
      if (!option) return;
      const field = add(option);
      label();
      field.focus();
    };
    popup.open(more, { label: 'Options', items, choose, first: typed !== '' });
  }

  /** @param {OptionField} field */
  function next(field) {
    const empty = fields.slice(fields.indexOf(field) + 1).find((one) => !one.isFilled());
    if (empty) empty.focus();
    else more.focus();
  }

  /**
   * Backspace in an empty field removes it if the option is optional; before the first field, it removes the
   * command.
   *
   * @param {OptionField} field
   */
  function drop(field) {
    const before = fields[fields.indexOf(field) - 1];
    if (field.option.required && !before) return done.leave(name);
    if (!field.option.required) {
      fields.splice(fields.indexOf(field), 1);
      field.view.remove();
      label();
    }
    if (before) before.focus();
    else more.focus();
  }

  /** @param {OptionField} field */
  function back(field) {
    fields[fields.indexOf(field) - 1]?.focus();
  }

  /** @returns {OptionValues} */
  function values() {
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = field.value();
        return value === undefined || value === '' ? [] : [[field.option.name, value]];
      }),
    );
  }

  function submit() {
    popup.close();
    const wrong = fields.filter((field) => !field.check());
    if (wrong[0]) return wrong[0].focus();
    const shown = fields
      .filter((field) => field.isFilled())
      .map((field) => `${field.option.name}: ${field.text()}`);
    done.submit(values(), [name, ...shown].join(' '));
  }

  /** @param {KeyboardEvent} event */
  function onMoreKey(event) {
    if (event.isComposing) return;
    const { key } = event;
    if (popup.takes(event)) event.preventDefault();
    else if (key === 'Escape') done.leave('');
    else if ((key === 'Backspace' || key === 'ArrowLeft') && more.value === '') {
      event.preventDefault();
      const last = fields.at(-1);
      if (last) last.focus();
      else if (key === 'Backspace') done.leave(name);
    }
  }

  const focus = () => (fields.find((field) => !field.isFilled()) ?? { focus: () => more.focus() }).focus();
  return { view, focus, submit };
}
