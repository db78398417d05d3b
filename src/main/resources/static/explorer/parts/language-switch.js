import { html } from './html.js';
import { navigate, withParameters } from '../address.js';
import { LANGUAGES, choose, currentLanguage, text } from '../language.js';

// The choice is taken back when the texts do not come.
async function change({ target }) {
  try {
    await choose(target.value);
    navigate(withParameters({ lang: null }), { replace: true });
  } catch {
    target.value = currentLanguage();
  }
}

export function LanguageSwitch() {
  return html`
    <label class="switch">
      <span class="hidden">${text('page.language')}</span>
      <select onChange=${change}>
        ${Object.entries(LANGUAGES).map(([code, name]) =>
          html`<option value=${code} lang=${code} selected=${code === currentLanguage()}>${name}</option>`)}
      </select>
    </label>`;
}
