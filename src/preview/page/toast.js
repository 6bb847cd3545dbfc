/** How long (ms) a message stays. */
const STAYS = 6000;

/**
 * A line that shows a message for a moment.
 *
 * @param {HTMLElement} place
 */
export function createToast(place) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /**
   * @param {string} text
   * @param {boolean} [isError]
   */
  const tell = (text, isError = false) => {
    place.textContent = text;
    place.classList.toggle('error', isError);
    place.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      place.hidden = true;
    }, STAYS);
  };
  return { tell };
}
