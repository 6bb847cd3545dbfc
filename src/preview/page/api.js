/** @typedef {import('../wire.ts').Ran} Ran */
/** @typedef {import('../wire.ts').CommandList} CommandList */
/** @typedef {import('../wire.ts').KnowledgeState} KnowledgeState */
/** @typedef {Record<string, string | boolean>} OptionValues */
/**
 * @typedef {{ command: string, options: OptionValues } | { text: string } | { intent: string }
 *   | { form: { custom_id: string, values: Record<string, string> } }} RunRequest
 */

/**
 * @param {string} path
 * @param {unknown} [body]
 */
async function request(path, body) {
  const response = await fetch(path, {
    ...(body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
  }).catch(() => {
    throw new Error('The preview is not responding. Is it still running in the terminal?');
  });
  const value = await response.json();
  if (!response.ok) throw new Error(value.error);
  return value;
}

/** @returns {Promise<CommandList>} */
export const getCommands = () => request('/api/commands');

/**
 * @param {{ command: string, option: string, value: string, options: OptionValues }} typed
 * @returns {Promise<import('../wire.ts').Completed>}
 */
export const complete = (typed) => request('/api/complete', typed);

/**
 * @param {RunRequest} asked
 * @returns {Promise<Ran>}
 */
export const run = (asked) => request('/api/run', asked);

/**
 * Calls back with the state of the knowledge now and on every change; `connected` says whether the server is there.
 *
 * @param {(state: KnowledgeState) => void} changed
 * @param {(yes: boolean) => void} connected
 */
export function onKnowledge(changed, connected) {
  const events = new EventSource('/api/events');
  events.addEventListener('knowledge', (event) => changed(JSON.parse(event.data)));
  events.addEventListener('open', () => connected(true));
  events.addEventListener('error', () => connected(false));
}
