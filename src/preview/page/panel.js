import { el } from './dom.js';

/** @typedef {import('../wire.ts').KnowledgeState} KnowledgeState */
/** @typedef {(intent: string, title: string) => void} OpenIntent */

/**
 * Draws the moderators' view of the knowledge.
 *
 * @param {HTMLElement} place
 * @param {KnowledgeState} state
 * @param {OpenIntent} open
 */
export function drawKnowledge(place, state, open) {
  place.replaceChildren(
    statusView(state),
    ...problemViews(state),
    ...changeViews(state, open),
    ...reviewViews(state, open),
    countViews(state, open),
  );
}

/** @param {KnowledgeState} state */
function statusView({ problems, entries, sources }) {
  const isFine = problems.length === 0;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return el(
    'div',
    { class: `status ${isFine ? 'fine' : 'broken'}` },
    el('span', { class: 'status-dot', 'aria-hidden': 'true' }),
    el(
      'div',
      {},
      el('strong', {}, isFine ? 'Everything is in order' : `${count} in the files`),
      el(
        'p',
        {},
        isFine
          ? `${entries} entries from ${sources} sources. Save a file in knowledge/ and it shows here.`
          : 'Answers still come from the last good version.',
      ),
    ),
  );
}

/** @param {KnowledgeState} state */
function problemViews({ problems }) {
  if (problems.length === 0) return [];
  const items = problems.map(({ file, line, column, path, message }) =>
    el(
      'li',
      { class: 'problem' },
      el('code', {}, `${file}:${line}:${column}`),
      el('p', {}, path && el('b', {}, path), path && ' ', message),
    ),
  );
  return [el('ul', { class: 'problems', 'aria-label': 'Problems' }, ...items)];
}

/**
 * @param {KnowledgeState} state
 * @param {OpenIntent} open
 */
function changeViews({ lastChange }, open) {
  if (!lastChange) return [];
  const { at, changed, added, removed, sources, tables } = lastChange;
  const clock = new Date(at).toLocaleTimeString('en-US', {
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
  const entries = [...changed.map((id) => ['changed', id]), ...added.map((id) => ['added', id])];
  const others = [
    ...removed.map((id) => ['removed', id]),
    ...sources.map((key) => ['source', key]),
    ...tables.map((name) => ['table', name]),
  ];
  const rows = [
    ...entries.map(([what = '', id = '']) => changeRow(what, entryLink(id, id, open))),
    ...others.map(([what = '', name = '']) => changeRow(what, name)),
  ];
  const nothing = el('p', { class: 'quiet' }, 'Back in order; nothing has changed.');
  return [
    el('h3', {}, 'Last save', el('time', { datetime: at }, clock)),
    rows.length > 0 ? el('ul', { class: 'changes' }, ...rows.slice(0, 12)) : nothing,
    ...(rows.length > 12 ? [el('p', { class: 'quiet' }, `and ${rows.length - 12} more`)] : []),
  ];
}

/**
 * @param {string} what
 * @param {Node | string} name
 */
function changeRow(what, name) {
  return el('li', {}, el('span', { class: `change ${what}` }, what), name);
}

/**
 * @param {KnowledgeState} state
 * @param {OpenIntent} open
 */
function reviewViews({ pastReview }, open) {
  if (pastReview.length === 0) return [];
  const rows = pastReview.map(({ id, title, reviewBy }) =>
    el('li', {}, entryLink(id, title, open), el('span', { class: 'quiet' }, `since ${reviewBy}`)),
  );
  return [el('h3', {}, `Due for review · ${pastReview.length}`), el('ul', { class: 'reviews' }, ...rows)];
}

/**
 * @param {KnowledgeState} state
 * @param {OpenIntent} open
 */
function countViews({ counts }, open) {
  const rows = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, name, count }) =>
      el(
        'li',
        {},
        el(
          'button',
          { type: 'button', onclick: () => open(`browse ${kind}`, name) },
          el('span', { class: 'count' }, String(count)),
          el('span', {}, name),
        ),
      ),
    );
  return el('section', {}, el('h3', {}, 'What it knows'), el('ul', { class: 'counts' }, ...rows));
}

/**
 * @param {string} id
 * @param {string} name
 * @param {OpenIntent} open
 */
function entryLink(id, name, open) {
  return el('button', { type: 'button', class: 'as-link', onclick: () => open(`entry ${id}`, id) }, name);
}
