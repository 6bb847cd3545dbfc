import { NO_MARKS } from './changes.js';
import { componentRows } from './components.js';
import { el, icon } from './dom.js';
import { embedView } from './embed.js';
import { markdown, mention } from './markdown-view.js';

/** @typedef {import('../wire.ts').Message} Message */
/** @typedef {import('./markdown-view.js').NameOf} NameOf */
/**
 * @typedef {object} Shown What is drawn of the bot's message.
 * @property {Message} [message] None yet: the bot is thinking.
 * @property {string} [intent]
 * @property {readonly string[]} problems
 * @property {import('./changes.js').Marks} [marks]
 * @property {string} [note] What became of it after a save.
 */
/** @typedef {{ said: string } | { did: 'used' | 'opened' | 'sent', what: string }} Cause What the bot answers to. */
/** @typedef {{ press: import('./components.js').Press, dismiss: () => void, copy: (intent: string) => void }} Actions */

const EPHEMERAL = 64;
export const BOT_NAME = 'HIM Career Bot';

/**
 * The line of a member's own text.
 *
 * @param {string} text
 * @param {Date} time
 */
export function memberMessage(text, time) {
  return el(
    'li',
    { class: 'message member' },
    avatar('you'),
    el(
      'div',
      { class: 'message-body' },
      byline('You', time, false),
      el('div', { class: 'content' }, mention(`@${BOT_NAME}`), ` ${text}`),
    ),
  );
}

/**
 * Draws a message of the bot into its list item.
 *
 * @param {HTMLElement} item
 * @param {Shown} shown
 * @param {Cause} cause
 * @param {Date} time
 * @param {NameOf} nameOf
 * @param {Actions} actions
 */
export function drawBotMessage(item, shown, cause, time, nameOf, actions) {
  const { message, intent, problems, note } = shown;
  const isPrivate = ((message?.flags ?? 0) & EPHEMERAL) !== 0;
  item.classList.toggle('ephemeral', isPrivate);
  item.setAttribute('aria-busy', String(!message));
  item.replaceChildren(
    causeLine(cause),
    avatar('bot'),
    el(
      'div',
      { class: 'message-body' },
      byline(BOT_NAME, time, true, intent, actions.copy),
      ...(message ? contents(message, shown, nameOf, actions) : [thinking()]),
      ...problemBox(problems),
      note && el('div', { class: 'save-note', role: 'status' }, note),
      isPrivate && privateLine(actions.dismiss),
    ),
  );
}

/**
 * @param {Message} message
 * @param {Shown} shown
 * @param {NameOf} nameOf
 * @param {Actions} actions
 */
function contents(message, { marks = NO_MARKS }, nameOf, { press }) {
  const { content, embeds, attachments, components } = message;
  return [
    content && el('div', { class: 'content' }, ...markdown(content, nameOf)),
    ...embeds.map((embed) => embedView(embed, attachments, nameOf, marks)),
    ...componentRows(components, press, marks),
  ];
}

/** @param {Cause} cause */
function causeLine(cause) {
  const words =
    'did' in cause
      ? [cause.did, el('span', { class: 'cause-what' }, cause.what)]
      : [el('span', { class: 'cause-text' }, cause.said)];
  return el(
    'div',
    { class: 'cause' },
    avatar('you', 'small'),
    el('span', { class: 'cause-name' }, 'You'),
    ...words,
  );
}

/**
 * @param {'you' | 'bot'} who
 * @param {string} [size]
 */
function avatar(who, size = 'large') {
  const picture = { class: `avatar ${size}`, alt: '', width: 40, height: 40 };
  return who === 'bot'
    ? el('img', { ...picture, src: '/bot.svg' })
    : el('span', { class: `avatar ${size} you`, 'aria-hidden': 'true' }, 'Y');
}

/**
 * @param {string} name
 * @param {Date} time
 * @param {boolean} isBot
 * @param {string} [intent]
 * @param {(intent: string) => void} [copy]
 */
function byline(name, time, isBot, intent, copy) {
  const clock = time.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  return el(
    'div',
    { class: 'byline' },
    el('span', { class: `name${isBot ? ' bot' : ''}` }, name),
    isBot && el('span', { class: 'app-tag' }, 'APP'),
    el('time', { datetime: time.toISOString() }, el('span', { class: 'today' }, 'Today at '), clock),
    intent &&
      el(
        'a',
        {
          class: 'permalink',
          href: permalink(intent),
          title: 'Copy the link to this answer',
          'aria-label': 'Copy the link to this answer',
          onclick: (/** @type {Event} */ event) => {
            event.preventDefault();
            copy?.(intent);
          },
        },
        icon('link'),
      ),
  );
}

/**
 * The address that shows an answer again.
 *
 * @param {string} intent
 */
export function permalink(intent) {
  return `#${encodeURI(intent).replaceAll('#', '%23')}`;
}

function thinking() {
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  return el('div', { class: 'thinking' }, dots, `${BOT_NAME} is thinking…`);
}

/** @param {readonly string[]} problems */
function problemBox(problems) {
  if (problems.length === 0) return [];
  return [
    el(
      'div',
      { class: 'refused', role: 'alert' },
      el('strong', {}, 'Discord would refuse this'),
      el('ul', {}, ...problems.map((problem) => el('li', {}, problem))),
    ),
  ];
}

/** @param {() => void} dismiss */
function privateLine(dismiss) {
  return el(
    'div',
    { class: 'only-you' },
    icon('eye'),
    'Only you can see this ·',
    el('button', { type: 'button', class: 'as-link', onclick: dismiss }, 'Dismiss message'),
  );
}
