/** @typedef {import('./api.js').CommandList} CommandList */

/**
 * The commands that a typed text may become: all for "/", fewer with every letter ("/him ro", "/ro", "/pay").
 *
 * @param {string} typed
 * @param {CommandList} known
 */
export function matchingCommands(typed, { root, commands }) {
  if (!typed.startsWith('/')) return [];
  const words = typed.slice(1).toLowerCase();
  const wanted = words.startsWith(root) ? words.slice(root.length).trim() : words;
  if (root.startsWith(words)) return commands;
  /** @type {((command: CommandList['commands'][number]) => boolean)[]} */
  const ranks = [
    ({ name }) => name.startsWith(wanted),
    ({ name }) => name.includes(wanted),
    ({ description }) => wanted.length > 2 && description.toLowerCase().includes(wanted),
  ];
  return [...new Set(ranks.flatMap((fits) => commands.filter(fits)))];
}
