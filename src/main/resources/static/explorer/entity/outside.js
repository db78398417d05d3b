import { html } from '../parts/html.js';
import { fact } from './details.js';
import { text } from '../language.js';

// A link that leaves the explorer says so, by an arrow and to a screen reader.
function Outside({ href, children }) {
  return html`
    <a class="entity-outside" href=${href} rel="external noreferrer">${children}
      <span class="hidden"> (${text('entity.leaves')})</span></a>`;
}

// An address that cannot be read is shown as it is.
function shortened(url) {
  try {
    const { host, pathname, search } = new URL(url);
    return (host + decodeURI(pathname) + search).replace(/^www\.|\/$/g, '');
  } catch {
    return url;
  }
}

export function linkedPage(key, url, sources) {
  return fact(key, url && html`<${Outside} href=${url}>${shortened(url)}<//>`, sources, url);
}
