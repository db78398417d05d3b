import { html } from './html.js';
import { navigate, withParameters } from '../address.js';
import { LANGUAGES, choose, currentLanguage, text } from '../language.js';

async function change(code) {
  await choose(code);
  navigate(withParameters({ lang: null }), { replace: true });
}

export function LanguageSwitch() {
  return html`
    <label class="switch">
      <span class="hidden">${text('page.language')}</span>
      <select onChange=${(event) => change(event.target.value)}>
        ${Object.entries(LANGUAGES).map(([code, name]) =>
          html`<option value=${code} lang=${code} selected=${code === currentLanguage()}>${name}</option>`)}
      </select>
    </label>`;
}
