import { createCommandForm } from './command-form.js';
import { matchingCommands } from './command-search.js';
import { byId, el } from './dom.js';
import { createPopup } from './popup.js';

/** @typedef {import('./api.js').CommandList} CommandList */
/** @typedef {CommandList['commands'][number]} Command */
/** @typedef {(request: import('./api.js').RunRequest, cause: import('./message.js').Cause) => void} Ask */

/**
 * The message box: plain text is a question, "/" begins a command.
 *
 * @param {CommandList} known
 * @param {Ask} ask
 */
export function createComposer(known, ask) {
  const form = byId('composer');
  const slot = byId('composer-slot');
  const popup = createPopup(form);
  const box = el('input', {
    type: 'text',
    class: 'message-box',
    'aria-label': 'Ask a question, or type / for commands',
    placeholder: matchMedia('(max-width: 640px)').matches
      ? 'Ask, or type /'
      : 'Ask a question, or type / for commands',
    maxlength: 2000,
    enterkeyhint: 'send',
    spellcheck: 'true',
    oninput: offerCommands,
    onkeydown: onKey,
  });
  popup.adopt(box);
  /** @type {ReturnType<typeof createCommandForm> | undefined} */
  let command;
  showBox('');

  /** @param {string} text */
  function showBox(text) {
    command = undefined;
    slot.replaceChildren(box);
    box.value = text;
  }

  /** @param {string} text */
  function type(text) {
    popup.close();
    showBox(text);
    box.focus();
    offerCommands();
  }

  function offerCommands() {
    const { value } = box;
    const exact = known.commands.find(({ name }) => new RegExp(`^/(him )?${name} $`, 'i').test(value));
    if (exact) return begin(exact);
    const items = matchingCommands(value, known).map(({ name, description, options = [] }) => ({
      name: `/${known.root} ${name}`,
      hint: description,
      tag: options
        .filter(({ required }) => required)
        .map((option) => option.name)
        .join(', '),
      value: name,
    }));
    const choose = (/** @type {{ value: string }} */ { value: name }) => {
      const chosen = known.commands.find((one) => one.name === name);
      if (chosen) begin(chosen);
    };
    popup.open(box, { label: 'Commands of HIM Career Bot', items, choose, first: true });
  }

  /** @param {Command} chosen */
  function begin(chosen) {
    popup.close();
    command = createCommandForm(chosen, known, popup, {
      submit: (options, shown) => {
        showBox('');
        box.focus();
        ask({ command: chosen.name, options }, { did: 'used', what: shown });
      },
      leave: type,
    });
    slot.replaceChildren(command.view);
    command.focus();
  }

  function submit() {
    popup.close();
    if (command) return command.submit();
    const text = box.value.trim();
    if (text === '' || text === '/') return;
    showBox('');
    ask({ text }, causeOf(text));
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.isComposing) return;
    if (popup.takes(event)) event.preventDefault();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  byId('slash').addEventListener('click', () => type('/'));

  return { type, begin, focus: () => (command ? command.focus() : box.focus()) };
}

/**
 * What was sent as plain text: a command written out, or a question to the bot.
 *
 * @param {string} text
 * @returns {import('./message.js').Cause}
 */
export function causeOf(text) {
  return text.startsWith('/') ? { did: 'used', what: text } : { said: text };
}
