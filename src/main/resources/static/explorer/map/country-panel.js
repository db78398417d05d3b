import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { pathOf } from '../address.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

function Listed({ organisation }) {
  return html`
    <li>
      <${EntityLink} entity=${organisation} />
      ${organisation.city && html`<span class="map-city">${organisation.city}</span>`}
    </li>`;
}

function Country({ country: { id, name, organisations, sources }, show }) {
  const { totalCount, nodes } = organisations;
  return html`
    <h2><a href=${pathOf(id)}>${name}</a></h2>
    <p>${text(`map.count.${show}`, { count: totalCount })}</p>
    <ul class="list">${nodes.map((organisation) => html`<${Listed} organisation=${organisation} />`)}</ul>
    ${totalCount > nodes.length && html`
      <p><a href=${pathOf(id)}>${text('map.all', { count: totalCount, name })}</a></p>`}
    <${Sources} sources=${sources} about=${name} />`;
}

export function CountryPanel({ code, filter, show }) {
  const answer = useAnswer('ExplorerMapCountry', { code, filter });
  return html`
    <${Answer} answer=${answer}>${({ country }) => (country?.organisations
      ? html`<${Country} country=${country} show=${show} />`
      : html`<p>${text('map.unknownCountry', { code })}</p>`)}<//>`;
}
