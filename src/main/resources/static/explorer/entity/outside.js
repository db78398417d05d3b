import { html } from '../parts/html.js';
import { fact } from './details.js';
import { text } from '../language.js';

// A link that leaves the explorer says so, by an arrow and to a screen reader.
export function Outside({ href, children }) {
  return html`
    <a class="entity-outside" href=${href} rel="external noreferrer">${children}
      <span class="hidden"> (${text('entity.leaves')})</span></a>`;
}

function shortened(url) {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

export function linkedPage(key, url, sources) {
  return fact(key, url && html`<${Outside} href=${url}>${shortened(url)}<//>`, sources, url);
}
