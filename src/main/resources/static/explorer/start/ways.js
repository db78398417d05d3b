import { EXAMPLE } from '../graph/state.js';
import { html } from '../parts/html.js';
import { text } from '../language.js';

const WAYS = {
  map: '/map',
  path: EXAMPLE,
  identity: '/identity',
  time: '/time',
};

export function Ways() {
  return html`
    <section aria-labelledby="ways">
      <h2 id="ways">${text('start.more')}</h2>
      <ul class="start-ways">
        ${Object.entries(WAYS).map(([name, href]) => html`
          <li class="card"><a href=${href}>${text(`start.ways.${name}.title`)}</a>
            <p>${text(`start.ways.${name}.text`)}</p></li>`)}
      </ul>
    </section>`;
}
