import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { View as Frame } from '../parts/view.js';

// The frame of a page: the kind above the name, the content, the downloads.
export function Sheet({ entity, answer, asked, rows, places, kind = kindOf(entity), children }) {
  const title = html`
    <span class="entity-kind"><${Dot} entity=${entity} />${kind}<span class="hidden">: </span></span>
    <span class="entity-name">${entity.name}</span>
    ${entity.acronym && html` <span class="entity-acronym">${entity.acronym}</span>`}`;
  return html`
    <${Frame} title=${title} name=${entity.name} className="entity" document=${asked}
      downloads=${{ name: entity.id.replaceAll(':', '-'), rows, places }}>
      <${Answer} answer=${answer}>${() => children}<//>
    <//>`;
}
