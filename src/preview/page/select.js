import { el, freeId, icon } from './dom.js';

/** @typedef {import('discord-api-types/v10').APIStringSelectComponent} Select */

/** How long (ms) letters typed one after the other count as one word. */
const TYPING = 600;

/**
 * Draws a menu: a closed box that opens a list. Arrows, Home, End and letters move, Enter or Space chooses, Escape
 * closes.
 *
 * @param {Select} select
 * @param {import('./components.js').Press} press Gets the chosen value.
 * @param {boolean} changed
 */
export function selectView({ placeholder = 'Make a selection', options, disabled }, press, changed) {
  const listId = freeId('menu');
  let active = -1;
  let typed = '';
  let typedAt = 0;
  const preset = options.find((option) => option.default)?.label;
  const items = options.map(({ label, description }, index) =>
    el(
      'li',
      { id: `${listId}-${index}`, role: 'option', 'aria-selected': 'false', onclick: () => choose(index) },
      el('span', { class: 'option-name' }, label),
      description && el('span', { class: 'option-hint' }, description),
    ),
  );
  const list = el('ul', { id: listId, role: 'listbox', 'aria-label': placeholder, hidden: true }, ...items);
  const box = el(
    'button',
    {
      type: 'button',
      role: 'combobox',
      class: `select-box${changed ? ' changed' : ''}`,
      'aria-label': placeholder,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      disabled: disabled === true,
      onclick: () => (list.hidden ? open() : close()),
      onkeydown: onKey,
      onblur: () => close(),
    },
    el('span', { class: preset ? 'select-value' : 'select-placeholder' }, preset ?? placeholder),
    icon('chevron'),
  );
  // A click on the list must not take the focus from the box, which would close the list first.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  function open() {
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    list.classList.toggle('above', box.getBoundingClientRect().bottom + 340 > innerHeight);
    activate(Math.max(active, 0));
  }

  function close() {
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  /** @param {number} index */
  function activate(index) {
    active = Math.min(Math.max(index, 0), items.length - 1);
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === active));
    box.setAttribute('aria-activedescendant', `${listId}-${active}`);
    items[active]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} index */
  function choose(index) {
    const option = options[index];
    close();
    if (option) press(option.value, box);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { key } = event;
    // While a word is being typed, a space is a letter like any other.
    const isTyping = Date.now() - typedAt < TYPING;
    const isLetter =
      key.length === 1 && (key !== ' ' || isTyping) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (list.hidden) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp' && !isLetter) return;
      open();
      if (isLetter) search(key);
    } else if (key === 'ArrowDown') activate(active + 1);
    else if (key === 'ArrowUp') activate(active - 1);
    else if (key === 'Home') activate(0);
    else if (key === 'End') activate(items.length - 1);
    else if (isLetter) search(key);
    else if (key === 'Enter' || key === ' ') choose(active);
    else if (key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  /** @param {string} letter */
  function search(letter) {
    typed = Date.now() - typedAt < TYPING ? typed + letter.toLowerCase() : letter.toLowerCase();
    typedAt = Date.now();
    const found = options.findIndex(({ label }) => label.toLowerCase().startsWith(typed));
    if (found >= 0) activate(found);
  }

  return el('div', { class: 'select' }, box, list);
}
