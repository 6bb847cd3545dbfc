import { byId } from './dom.js';

/** Dark and light: the system's choice until one is made here. */
export function startThemeToggle() {
  const button = byId('theme-toggle');
  const root = document.documentElement;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () =>
    button.setAttribute('aria-label', isDark() ? 'Use the light theme' : 'Use the dark theme');
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    label();
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage may be blocked; the choice then lasts as long as the page.
    }
  });
  label();
}
