import { html } from '../parts/html.js';
import { hrefOf, linksOf } from './links.js';
import { text } from '../language.js';

const MARKS = { STATED: '●', INFERRED: '○' };

function Cell({ link }) {
  return html`
    <td>${link && html`
      <span aria-hidden="true">${MARKS[link.basis]}</span>
      <span class="hidden">${text(`basis.${link.basis}`)}</span>`}</td>`;
}

function Name({ entity, selected, children }) {
  return html`
    <a href=${hrefOf(entity.id)} title=${entity.name} aria-current=${entity.id === selected ? 'true' : null}>
      ${children}
    </a>`;
}

// The same as a table: a row for each value, a column for each principle.
export function Matrix({ statement, selected }) {
  const links = linksOf(statement);
  const find = (value, principle) =>
    links.find((link) => link.value.id === value.id && link.principle === principle.id);
  return html`
    <h2>${text('identity.table')}</h2>
    <p>${text('identity.legend')}</p>
    <div class="identity-scroll" tabindex="0" role="region" aria-label=${text('identity.table')}>
      <table class="identity-matrix">
        <thead>
          <tr>
            <th scope="col">${text('kind.CooperativeValue')}</th>
            ${statement.principles.map((principle) => html`
              <th scope="col"><${Name} entity=${principle} selected=${selected}>
                ${principle.number}<span class="long">${principle.name}</span><//></th>`)}
          </tr>
        </thead>
        <tbody>
          ${statement.values.map((value) => html`
            <tr class=${value.id === selected ? 'selected' : null}>
              <th scope="row"><${Name} entity=${value} selected=${selected}>${value.name}<//></th>
              ${statement.principles.map((principle) => html`<${Cell} link=${find(value, principle)} />`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}
