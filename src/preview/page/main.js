import { getCommands, onKnowledge } from './api.js';
import { causeOf, createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { byId } from './dom.js';
import { startInvite } from './invite.js';
import { drawKnowledge } from './panel.js';
import { startPanel } from './panel-toggle.js';
import { startThemeToggle } from './theme-toggle.js';
import { createToast } from './toast.js';

const known = await getCommands();
const toast = createToast(byId('toast'));
const names = new Map([known.you, ...known.members].map(({ id, name }) => [id, name]));
const scroller = byId('scroller');
const conversation = createConversation(
  byId('messages'),
  scroller,
  (id) => names.get(id) ?? 'unknown-user',
  toast.tell,
);
const composer = createComposer(known, conversation.ask);
const panel = startPanel();
startThemeToggle();
startInvite();

/** @type {import('./panel.js').OpenIntent} */
function open(intent, title) {
  panel.makeRoom();
  void conversation.ask({ intent }, { did: 'opened', what: title });
}

/** @type {import('./api.js').KnowledgeState | undefined} */
let last;
onKnowledge(
  (state) => {
    drawKnowledge(byId('knowledge'), state, open);
    byId('panel-toggle').classList.toggle('alarm', state.problems.length > 0);
    byId('problem-count').textContent = state.problems.length > 0 ? String(state.problems.length) : '';
    drawBanner(state);
    if (last && state.lastChange && state.lastChange.at !== last.lastChange?.at) void conversation.refresh();
    last = state;
  },
  (isConnected) => byId('offline').toggleAttribute('hidden', isConnected),
);

/** @param {import('./api.js').KnowledgeState} state */
function drawBanner({ problems: [first, ...others] }) {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  byId('banner').textContent = first
    ? `${first.file}:${first.line}:${first.column} ${first.path ? `${first.path}: ` : ''}${first.message}${more}`
    : '';
  byId('banner').hidden = !first;
}

for (const button of document.querySelectorAll('[data-say]')) {
  button.addEventListener('click', () => {
    const text = button.getAttribute('data-say') ?? '';
    void conversation.ask({ text }, causeOf(text));
  });
}
byId('type-slash').addEventListener('click', () => composer.type('/'));

function runHash() {
  const intent = decodeHash();
  if (intent) void conversation.ask({ intent }, { did: 'opened', what: 'a link' });
}

function decodeHash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  // The message box has the focus most of the time and does not use these keys.
  const pages = { PageUp: -1, PageDown: 1 }[key];
  if (pages) scroller.scrollBy({ top: pages * scroller.clientHeight * 0.9 });
  // Anything typed elsewhere goes into the message box, as in Discord.
  const isTyping = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (isTyping && !(target instanceof HTMLInputElement)) composer.focus();
});
addEventListener('hashchange', runHash);
runHash();
// On a phone the keyboard would cover the page before it was seen.
if (matchMedia('(pointer: fine)').matches) composer.focus();
document.documentElement.dataset.ready = 'yes';
