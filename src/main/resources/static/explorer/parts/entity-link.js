import { html } from './html.js';
import { labelOf, kindOf } from './kind.js';
import { pathOf } from '../address.js';

export function Dot({ entity }) {
  const label = labelOf(entity);
  const colours = `background:var(--${label});border-color:var(--${label}-edge)`;
  return html`<span class="dot" aria-hidden="true" style=${colours} />`;
}

// A link to the page of an entity, with the colour of its label and, where asked, its kind.
export function EntityLink({ entity, kind = false }) {
  return html`
    <span class="entity-link"><${Dot} entity=${entity} /><a href=${pathOf(entity.id)}>${entity.name}</a>${kind
      && html`<span class="kind">${kindOf(entity)}</span>`}</span>`;
}
