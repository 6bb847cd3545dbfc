import { byId, el } from './dom.js';

/** View Channels, Send Messages, Embed Links, Attach Files, Read Message History, Send Messages in Threads. */
const PERMISSIONS = [10n, 11n, 14n, 15n, 16n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n);

/**
 * The link that invites an application's bot to a server; undefined if this is no application id.
 *
 * @param {string} typed
 */
export function inviteLink(typed) {
  const id = typed.trim();
  if (!/^\d{17,20}$/.test(id)) return undefined;
  return `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;
}

/** Builds the invite link as the id is typed. */
export function startInvite() {
  const input = /** @type {HTMLInputElement} */ (byId('application-id'));
  const place = byId('invite-place');
  const hint = byId('invite-hint');
  input.addEventListener('input', () => {
    const url = inviteLink(input.value);
    const link = { class: 'button button-primary', href: url, target: '_blank', rel: 'noopener noreferrer' };
    place.replaceChildren(...(url ? [el('a', link, 'Invite the bot to a server')] : []));
    hint.textContent = input.value.trim() === '' || url ? '' : 'An application id has 17 to 20 digits.';
  });
}
