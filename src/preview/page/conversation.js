import { run } from './api.js';
import { compareMessages } from './changes.js';
import { el } from './dom.js';
import { drawBotMessage, memberMessage, permalink } from './message.js';
import { openModal } from './modal.js';

/** @typedef {import('./api.js').RunRequest} RunRequest */
/** @typedef {import('./message.js').Shown} Shown */
/** @typedef {{ item: HTMLElement, shown: Shown, draw: () => void }} Entry */

/** This many answers are redrawn after a save, the newest first. */
const REDRAWN = 10;

/**
 * The list of messages: asks, shows the answers, handles buttons, and redraws answers after a save.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement} scroller
 * @param {import('./markdown-view.js').NameOf} nameOf
 * @param {(text: string, isError?: boolean) => void} tell Says something for a moment.
 */
export function createConversation(list, scroller, nameOf, tell) {
  /** @type {Entry[]} */
  const entries = [];

  /**
   * @param {import('./message.js').Cause} cause
   * @returns {Entry}
   */
  function add(cause) {
    const time = new Date();
    if ('said' in cause) list.append(memberMessage(cause.said, time));
    const item = el('li', { class: 'message bot', tabindex: '-1' });
    const dismiss = () => {
      item.remove();
      entries.splice(entries.indexOf(entry), 1);
    };
    /** @type {Entry} */
    const entry = {
      item,
      shown: { problems: [] },
      draw: () => {
        const actions = { press, dismiss, copy };
        drawBotMessage(item, entry.shown, cause, time, nameOf, actions);
      },
    };
    /** @type {import('./components.js').Press} */
    const press = (intent, pressed) => void pressIn(entry, intent, pressed);
    entries.push(entry);
    entry.draw();
    list.append(item);
    showEnd();
    return entry;
  }

  /**
   * Asks the bot and shows its answer at the end of the list.
   *
   * @param {RunRequest} request
   * @param {import('./message.js').Cause} cause
   */
  async function ask(request, cause) {
    const entry = add(cause);
    try {
      const { modal, ...shown } = await run(request);
      if (modal) {
        entries.splice(entries.indexOf(entry), 1);
        entry.item.remove();
        await fill(modal);
        return;
      }
      entry.shown = shown;
      entry.draw();
      remember(shown.intent);
      reveal(entry.item);
    } catch (error) {
      entry.item.remove();
      entries.splice(entries.indexOf(entry), 1);
      tell(messageOf(error), true);
    }
  }

  /**
   * A button or menu in one's own message changes that message.
   *
   * @param {Entry} entry
   * @param {string} intent
   * @param {HTMLElement} pressed
   */
  async function pressIn(entry, intent, pressed) {
    pressed.classList.add('waiting');
    entry.item.inert = true;
    try {
      const { modal, message, ...shown } = await run({ intent });
      if (modal) {
        entry.item.inert = false;
        pressed.classList.remove('waiting');
        await fill(modal);
        pressed.focus();
        return;
      }
      const before = entry.shown.message;
      const isRefusal = message?.flags === 64 && message.embeds.length === 0;
      if (isRefusal) return void show(message, shown);
      // Whom the message addressed and who sees it stay: Discord edits only what is new.
      const kept = before?.content === undefined ? {} : { content: before.content };
      if (message) entry.shown = { ...shown, message: { ...message, ...kept, flags: before?.flags ?? 0 } };
      entry.draw();
      entry.item.focus({ preventScroll: true });
      remember(shown.intent);
      reveal(entry.item);
    } catch (error) {
      tell(messageOf(error), true);
    } finally {
      entry.item.inert = false;
      pressed.classList.remove('waiting');
    }
  }

  /**
   * @param {import('../wire.ts').Message} message
   * @param {Shown} shown
   */
  function show(message, shown) {
    const entry = add({ did: 'used', what: 'a button' });
    entry.shown = { ...shown, message };
    entry.draw();
    showEnd();
  }

  /** @param {import('../wire.ts').Modal} modal */
  async function fill(modal) {
    const values = await openModal(modal);
    if (values)
      await ask({ form: { custom_id: modal.custom_id, values } }, { did: 'sent', what: modal.title });
  }

  /** Redraws the answers from the current knowledge, and marks what changed. */
  async function refresh() {
    const shown = entries.filter((entry) => entry.shown.intent && entry.shown.message).slice(-REDRAWN);
    await Promise.all(shown.map(refreshOne));
  }

  /** @param {Entry} entry */
  async function refreshOne(entry) {
    const { message: before, intent = '' } = entry.shown;
    const { message, problems } = await run({ intent });
    if (!before || !message || entry.shown.message !== before) return;
    const { marks, gone } = compareMessages(before, message);
    if (marks.size === 0 && gone.length === 0) {
      if (entry.shown.note) entry.shown = { ...entry.shown, marks: new Set(), note: '' };
    } else {
      const kept = {
        ...message,
        ...(before.content ? { content: before.content } : {}),
        flags: before.flags,
      };
      const note = `Changed by the last save${gone.length > 0 ? `; gone: ${gone.join(', ')}` : ''}`;
      entry.shown = { intent, message: kept, problems, marks, note };
    }
    entry.draw();
  }

  function showEnd() {
    scroller.scrollTop = scroller.scrollHeight;
  }

  /**
   * The newest message is at the bottom; one taller than the window is shown from its first line.
   *
   * @param {HTMLElement} item
   */
  function reveal(item) {
    const isLast = item === list.lastElementChild;
    const isTall = item.offsetHeight > scroller.clientHeight;
    if (isTall) item.scrollIntoView({ block: 'start' });
    else if (isLast) showEnd();
    else item.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} intent */
  async function copy(intent) {
    history.replaceState(null, '', permalink(intent));
    try {
      await navigator.clipboard.writeText(location.href);
      tell('The link to this answer is copied.');
    } catch {
      tell('The link to this answer is in the address bar.');
    }
  }

  /** @param {string | undefined} intent */
  function remember(intent) {
    if (intent) history.replaceState(null, '', permalink(intent));
  }

  return { ask, refresh };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
