import { byId } from './dom.js';

/** Wide enough for the panel beside the channel; on narrower screens it is a drawer. */
const WIDE = matchMedia('(min-width: 1000px)');

/**
 * Opens and closes the panel: on wide screens a column whose state is remembered; on narrow ones a drawer that holds
 * the focus.
 */
export function startPanel() {
  const panel = byId('panel');
  const toggle = byId('panel-toggle');
  const channel = byId('channel');
  const shade = byId('shade');

  /** @param {boolean} isOpen */
  function set(isOpen) {
    const isDrawer = isOpen && !WIDE.matches;
    panel.hidden = !isOpen;
    shade.hidden = !isDrawer;
    channel.inert = isDrawer;
    toggle.setAttribute('aria-expanded', String(isOpen));
  }

  const close = () => {
    set(false);
    toggle.focus();
  };
  toggle.addEventListener('click', () => {
    const isOpen = panel.hidden !== false;
    set(isOpen);
    if (WIDE.matches) remember(isOpen);
    else if (isOpen) panel.focus();
  });
  byId('panel-close').addEventListener('click', close);
  shade.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !WIDE.matches) close();
  });
  WIDE.addEventListener('change', () => set(WIDE.matches && remembered()));
  set(WIDE.matches && remembered());
  /** Closes the panel on a narrow screen, to show an answer. */
  return { makeRoom: () => !WIDE.matches && set(false) };
}

/** @param {boolean} isOpen */
function remember(isOpen) {
  try {
    localStorage.setItem('panel', isOpen ? 'open' : 'closed');
  } catch {
    // Storage may be blocked; the panel then opens again next time.
  }
}

function remembered() {
  try {
    return localStorage.getItem('panel') !== 'closed';
  } catch {
    return true;
  }
}
