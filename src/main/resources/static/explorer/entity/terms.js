import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { period } from './events.js';
import { text } from '../language.js';

// Terms of office; on the page of a person without the person.
export function Terms({ terms }) {
  return html`
    <ul class="list">
      ${terms.map(({ office, from, to, person, sources }) => html`
        <li class="entity-row">
          <span class="entity-date">${period(from, to)}</span>
          <span class="entity-main">${person && html`<${EntityLink} entity=${person} />, `}${
            text(`office.${office}`)}</span>
          <${Sources} sources=${sources} about=${text(`office.${office}`)} />
        </li>`)}
    </ul>`;
}

export function rowOfTerm({ office, from, to, sources }) {
  return { office, from, to, sources: sources.map(({ url }) => url).join(' ') };
}
