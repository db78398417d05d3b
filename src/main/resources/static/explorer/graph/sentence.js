import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { pathOf } from '../address.js';

export const sentenceOf = ({ name, from, to }, entities) =>
  `${entities.get(from.id).name} — ${name} → ${entities.get(to.id).name}`;

function End({ entity, plain }) {
  return html`
    <span class="graph-end">
      <${Dot} entity=${entity} />${plain ? html`<span>${entity.name}</span>`
        : html`<a href=${pathOf(entity.id)}>${entity.name}</a>`}
    </span>`;
}

// What a relationship says, from its start to its end in the graph. The entity with the id about is no link.
export function Sentence({ relationship: { name, from, to }, entities, about }) {
  return html`
    <${End} entity=${entities.get(from.id)} plain=${from.id === about} />
    ${' '}<span class="graph-says">
      <span aria-hidden="true">— </span>${name}<span aria-hidden="true"> →</span>
    </span>
    ${' '}<${End} entity=${entities.get(to.id)} plain=${to.id === about} />`;
}
