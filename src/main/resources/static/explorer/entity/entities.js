import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { Section } from './section.js';

// A part of a page with a list of entities and what is said of each.
export function Entities({ title, entities }) {
  return html`
    <${Section} title=${title} count=${entities.length} when=${entities.length > 0}>
      <ul class="list">
        ${entities.map((entity) => html`
          <li>
            <${EntityLink} entity=${entity} />
            <div class="entity-more">${entity.summary ?? kindOf(entity)}</div>
          </li>`)}
      </ul>
    <//>`;
}
