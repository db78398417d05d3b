import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { View as Frame } from '../parts/view.js';

// The frame of a page: the kind above the name, the content, the downloads; exported is a filter of organisations.
export function Sheet({ entity, heading = entity.name, answer, asked, rows, places, exported, children }) {
  const title = html`
    <span class="entity-kind"><${Dot} entity=${entity} />${kindOf(entity)}<span class="hidden">: </span></span>
    <span class="entity-name">${heading}</span>
    ${entity.acronym && html` <span class="entity-acronym">${entity.acronym}</span>`}`;
  return html`
    <${Frame} title=${title} name=${entity.name} className="entity" document=${asked}
      downloads=${{ name: entity.id.replaceAll(':', '-'), rows, places }} exported=${exported}>
      <${Answer} answer=${answer}>${() => children}<//>
    <//>`;
}
