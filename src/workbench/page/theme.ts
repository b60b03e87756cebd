import { button } from './element';

/**
 * Light or dark: the page, and through it the pane, which asks its surroundings what the user
 * prefers when Office names no colours. Paper stays white, as in Excel.
 */
export function themeSwitch(): HTMLButtonElement {
  const root = document.documentElement;
  const label = () => (root.dataset.theme === 'dark' ? '浅色' : '深色');
  const theme = button(label(), { title: '换浅色或深色界面' }, () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    theme.textContent = label();
  });
  return theme;
}
