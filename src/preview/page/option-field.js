import { complete } from './api.js';
import { el, freeId } from './dom.js';

/** @typedef {import('./command-form.js').Option} Option */
/** @typedef {import('./popup.js').Item} Item */
/**
 * @typedef {object} Around What a field may ask of its command.
 * @property {string} command
 * @property {() => import('./api.js').OptionValues} values
 * @property {() => void} done The field is filled: go on to the next.
 * @property {() => void} drop Backspace in the empty field.
 * @property {() => void} back The left arrow at its beginning.
 * @property {(input: HTMLInputElement) => boolean} jump Goes to the option that was just named in the text.
 * @property {() => void} submit
 * @property {() => void} leave
 */

const STRING = 3;
const BOOLEAN = 5;
const USER = 6;
/** How long (ms) typing must pause before the server is asked. */
const PAUSE = 60;
/** Name fields are short; longer fields take whole sentences, which Tab must not overwrite. */
const NAME_LENGTH = 100;

/**
 * A field for one option of a command, with suggestions.
 *
 * @param {Option} option
 * @param {import('./api.js').CommandList} known
 * @param {import('./popup.js').Popup} popup
 * @param {Around} around
 */
export function createOptionField(option, known, popup, around) {
  const { name, description, type } = option;
  const hintId = freeId('hint');
  const input = el('input', {
    type: 'text',
    size: 1,
    id: freeId('option'),
    'aria-label': `${name}: ${description}`,
    'aria-required': String(option.required === true),
    'aria-describedby': hintId,
    maxlength: 'max_length' in option ? option.max_length : 100,
    enterkeyhint: 'send',
    onfocus: () => void offer(),
    oninput: onInput,
    onkeydown: onKey,
  });
  popup.adopt(input);
  // A hidden copy of the text, in the same place, makes the field as wide as its content.
  const sizer = el('span', { class: 'option-sizer', 'aria-hidden': 'true' });
  const hint = el('span', { id: hintId, class: 'option-error', role: 'alert' });
  const view = el(
    'span',
    { class: 'option', onclick: () => input.focus() },
    el('span', { class: 'option-label', 'aria-hidden': 'true' }, name),
    el('span', { class: 'option-input' }, sizer, input),
    hint,
  );
  /** @type {Item | undefined} */
  let chosen;
  let asked = 0;
  let isWaiting = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;

  function onInput() {
    chosen = undefined;
    clearTimeout(pause);
    asked += 1;
    input.value = input.value.trimStart();
    const isOver = around.jump(input);
    resize();
    say('');
    if (isOver && document.activeElement !== input) return;
    if (allListed()) return void offer();
    isWaiting = true;
    pause = setTimeout(() => void offer(), PAUSE);
  }

  function resize() {
    sizer.textContent = input.value;
  }

  /** @param {string} error */
  function say(error) {
    hint.textContent = error;
    view.classList.toggle('wrong', error !== '');
    input.setAttribute('aria-invalid', String(error !== ''));
  }

  async function offer() {
    asked += 1;
    const turn = asked;
    const list = listed();
    const items = list ?? (await suggested());
    // An answer is useless once another letter was typed or the field was left.
    if (turn !== asked || document.activeElement !== input) return;
    isWaiting = false;
    const isName = 'max_length' in option && (option.max_length ?? NAME_LENGTH) <= NAME_LENGTH;
    popup.open(input, {
      label: `${name}: ${description}`,
      items,
      choose,
      first: list !== undefined,
      tab: isName && input.value !== '',
    });
  }

  /**
   * The option's own list of values; undefined if it takes any text.
   *
   * @returns {Item[] | undefined}
   */
  function listed() {
    const all = allListed();
    const typed = chosen ? '' : input.value.replace(/^@/, '').trim().toLowerCase();
    return all?.filter((item) => item.name.replace(/^@/, '').toLowerCase().startsWith(typed));
  }

  /** @returns {Item[] | undefined} */
  function allListed() {
    if (type === BOOLEAN)
      return [
        { name: 'True', value: 'true' },
        { name: 'False', value: 'false' },
      ];
    if (type === USER) return known.members.map((member) => ({ name: `@${member.name}`, value: member.id }));
    if (type === STRING && option.choices)
      return option.choices.map((choice) => ({ name: choice.name, value: String(choice.value) }));
    return undefined;
  }

  /** @returns {Promise<Item[]>} */
  async function suggested() {
    if (!('autocomplete' in option) || !option.autocomplete) return [];
    const typed = { command: around.command, option: name, value: input.value, options: around.values() };
    const { choices } = await complete(typed).catch(() => ({ choices: [] }));
    return [...choices];
  }

  /** @param {Item} item */
  function choose(item) {
    chosen = item;
    input.value = item.name;
    resize();
    say('');
    // Not right away: the key that chose must not act on the next field as well.
    around.done();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.isComposing) return;
    const { key } = event;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    if (popup.takes(event)) event.preventDefault();
    else if (key === 'Enter') {
      event.preventDefault();
      around.submit();
    } else if (key === 'Escape') {
      if (!isWaiting) return around.leave();
      // The key was meant for the list that was about to open.
      clearTimeout(pause);
      asked += 1;
      isWaiting = false;
    } else if (key === 'Backspace' && input.value === '') {
      event.preventDefault();
      around.drop();
    } else if (key === 'ArrowLeft' && atStart) around.back();
  }

  const matched = () => {
    const typed = input.value.trim().toLowerCase();
    return chosen ?? allListed()?.find((item) => item.name.toLowerCase() === typed);
  };

  return {
    option,
    view,
    focus: () => input.focus(),
    isFilled: () => input.value.trim() !== '',
    text: () => input.value.trim(),
    /** What is sent: the value of a choice, or the text as typed. */
    value: () => {
      const { value = input.value.trim() } = matched() ?? {};
      return type === BOOLEAN ? value === 'true' : value;
    },
    /** Whether it may be sent; if not, says what is wrong. */
    check: () => {
      const isEmpty = input.value.trim() === '';
      const isStrange = !isEmpty && allListed() !== undefined && !matched();
      say(
        isEmpty && option.required
          ? 'This option is required.'
          : isStrange
            ? 'Choose one from the list.'
            : '',
      );
      return !hint.textContent;
    },
  };
}
