import { el, freeId } from './dom.js';

/** @typedef {{ name: string, hint?: string | undefined, tag?: string | undefined, value: string }} Item */
/**
 * @typedef {object} Offer
 * @property {string} label What the list is of.
 * @property {readonly Item[]} items
 * @property {(item: Item) => void} choose
 * @property {boolean} [first] The first item is marked, so that Enter takes it at once.
 * @property {boolean} [tab] Tab takes the first item even though none is marked.
 */

/**
 * The list above the message box: commands, options and choices. The field being typed into keeps the focus and
 * passes its keys on.
 *
 * @param {HTMLElement} place
 */
export function createPopup(place) {
  const title = el('div', { class: 'popup-title', id: freeId('popup-title') });
  const list = el('ul', { role: 'listbox', id: freeId('popup'), 'aria-labelledby': title.id });
  const box = el('div', { class: 'popup', hidden: true }, title, list);
  // A click on the list must not take the focus from the field.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  place.append(box);

  /** @type {HTMLInputElement | undefined} */
  let owner;
  /** @type {Offer | undefined} */
  let offer;
  let active = -1;
  /** Whether the marked item was picked by hand, so that it stays marked when the list is updated. */
  let isPicked = false;

  /**
   * Tells assistive technology that a field opens this list.
   *
   * @param {HTMLInputElement} input
   */
  function adopt(input) {
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value);
    }
    // Before the field itself gets the event: what was marked belonged to the old text.
    input.addEventListener('input', expire, { capture: true });
    input.addEventListener('blur', () => owner === input && close());
  }

  /**
   * @param {HTMLInputElement} input
   * @param {Offer} next
   */
  function open(input, next) {
    const picked = owner === input && isPicked ? offer?.items[active]?.value : undefined;
    close();
    if (next.items.length === 0) return;
    owner = input;
    offer = next;
    title.textContent = next.label;
    list.replaceChildren(...next.items.map(itemView));
    box.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    const kept = next.items.findIndex(({ value }) => value === picked);
    if (kept >= 0) pick(kept);
    else if (next.first) activate(0);
    else list.scrollTop = 0;
  }

  /**
   * @param {Item} item
   * @param {number} index
   */
  function itemView(item, index) {
    return el(
      'li',
      {
        id: `${list.id}-${index}`,
        role: 'option',
        'aria-selected': 'false',
        onclick: () => choose(index),
        onmousemove: () => active !== index && pick(index),
      },
      el(
        'span',
        { class: 'option-words' },
        el('span', { class: 'option-name' }, item.name),
        item.hint && el('span', { class: 'option-hint' }, item.hint),
      ),
      item.tag && el('span', { class: 'option-tag' }, item.tag),
    );
  }

  /** The list is about to be replaced: until then no key may choose from it. */
  function expire() {
    if (offer) offer = { ...offer, tab: false };
    isPicked = false;
    mark(-1);
  }

  function close() {
    box.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    owner = undefined;
    offer = undefined;
    active = -1;
    isPicked = false;
  }

  /** @param {number} index */
  function pick(index) {
    isPicked = true;
    activate(index);
  }

  /** @param {number} index */
  function activate(index) {
    mark(index);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    owner?.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  }

  /** @param {number} index */
  function mark(index) {
    active = index;
    owner?.removeAttribute('aria-activedescendant');
    for (const [at, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(at === active));
  }

  /** @param {number} index */
  function choose(index) {
    const chosen = offer?.items[index];
    const done = offer?.choose;
    close();
    if (chosen && done) done(chosen);
  }

  /**
   * Applies a key pressed in the field to the list; true if it meant something there.
   *
   * @param {KeyboardEvent} event
   */
  function takes({ key, shiftKey }) {
    if (!offer) return false;
    const count = offer.items.length;
    if (key === 'ArrowDown') pick((active + 1) % count);
    else if (key === 'ArrowUp') pick((Math.max(active, 0) - 1 + count) % count);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) choose(active);
    else if (key === 'Tab' && !shiftKey && (active >= 0 || offer.tab)) choose(Math.max(active, 0));
    else return false;
    return true;
  }

  return { adopt, open, close, takes };
}

/** @typedef {ReturnType<typeof createPopup>} Popup */
