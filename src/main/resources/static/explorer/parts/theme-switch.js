import { useState } from 'preact/hooks';
import { html } from './html.js';
import { store } from '../storage.js';
import { text } from '../language.js';

const THEMES = ['system', 'light', 'dark'];

function choose(theme) {
  document.documentElement.dataset.theme = theme;
  store('theme', theme);
  window.dispatchEvent(new Event('theme'));
}

// Drawings on a canvas listen to the event theme, and are drawn anew.
export function ThemeSwitch() {
  const [theme, setTheme] = useState(document.documentElement.dataset.theme);
  const change = ({ target }) => {
    choose(target.value);
    setTheme(target.value);
  };
  return html`
    <label class="switch">
      <span class="hidden">${text('page.theme')}</span>
      <select onChange=${change}>
        ${THEMES.map((name) => html`<option value=${name} selected=${name === theme}>${text(`page.${name}`)}</option>`)}
      </select>
    </label>`;
}
