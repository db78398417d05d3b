import { useEffect, useRef } from 'preact/hooks';
import { html } from './html.js';
import { Downloads } from './downloads.js';
import { Exports } from './exports.js';
import { placeOnPage } from '../address.js';
import { graphiqlOf } from '../request.js';
import { text } from '../language.js';

let first = true;

// After a link is followed, a screen reader reads the new heading, and the keyboard goes on from there.
function useFocus(heading) {
  useEffect(() => {
    if (!first) {
      window.scrollTo(0, placeOnPage());
      heading.current.focus({ preventScroll: true });
    }
    first = false;
  }, []);
}

// A view: its heading, its content, the document that asked for the content, and the rows to download.
// The document is { name, variables }; downloads are those of downloads.js; exported is a filter of organisations.
export function View({ title, name = title, className, document: asked, downloads, exported, children }) {
  const heading = useRef();
  useFocus(heading);
  useEffect(() => {
    document.title = name === 'Coop Graph' ? name : `${name} · Coop Graph`;
  }, [name]);
  return html`
    <main id="view" class=${className}>
      <h1 ref=${heading} tabindex="-1">${title}</h1>
      ${children}
      ${asked && html`
        <div class="origin">
          <p>${text('page.document')} <code>${asked.name}</code></p>
          <a class="button" href=${graphiqlOf(asked.name, asked.variables)}>${text('page.query')}</a>
          ${downloads && html`<${Downloads} ...${downloads} />`}
        </div>`}
      ${exported && html`<${Exports} filter=${exported} />`}
    </main>`;
}
