import { html } from './html.js';
import { SearchField } from '../search/field.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';
import { text } from '../language.js';

const PAGES = ['map', 'graph', 'identity', 'time'];

export function Header({ address }) {
  const searched = address.view === 'search' ? address.parameters.get('text') ?? '' : '';
  return html`
    <header class="page-header">
      <a class="brand" href="/"><img src="/explorer/icon.svg" alt="" width="28" height="28" />Coop Graph</a>
      <nav aria-label=${text('page.views')}>
        ${PAGES.map((page) => html`
          <a href=${`/${page}`} aria-current=${address.view === page ? 'page' : null}>${text(`page.${page}`)}</a>`)}
      </nav>
      ${address.view !== 'start' && html`
        <${SearchField} id="header-search" compact initial=${searched} />`}
      <div class="switches"><${LanguageSwitch} /><${ThemeSwitch} /></div>
    </header>`;
}
