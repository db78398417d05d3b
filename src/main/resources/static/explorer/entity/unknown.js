import { html } from '../parts/html.js';
import { View as Frame } from '../parts/view.js';
import { keyOf } from '../address.js';
import { text } from '../language.js';

const LONGEST = 60;

// What the address names may be found by the words of its key.
export function Unknown({ id }) {
  const words = keyOf(id).replace(/[-_:/]+/g, ' ').trim().slice(0, LONGEST);
  return html`
    <${Frame} title=${text('preview.unknown.heading')} className="entity">
      <p>${text('preview.unknown.description')}</p>
      ${words && html`<p><a href=${`/search?${new URLSearchParams({ text: words })}`}>
        ${text('entity.searchFor', { text: words })}</a></p>`}
    <//>`;
}
