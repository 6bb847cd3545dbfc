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
  const byName = commands.filter(({ name }) => name.startsWith(wanted));
  if (byName.length > 0) return byName;
  return commands.filter(
    ({ name, description }) => name.includes(wanted) || description.toLowerCase().includes(wanted),
  );
}
