import { html } from '../parts/html.js';
import { Attributions } from '../parts/attribution.js';
import { EntityLink } from '../parts/entity-link.js';
import { kindOf } from '../parts/kind.js';
import { date, text } from '../language.js';

function described({ city, country, region, place, summary, ...entity }) {
  const parts = [entity.date && date(entity.date), city, country?.name, region?.name, place, summary];
  return parts.filter(Boolean).join(', ');
}

function Hit({ hit: { matched, entity } }) {
  const detail = described(entity);
  return html`
    <li>
      <${EntityLink} entity=${entity} />
      ${matched !== entity.name && html`<span class="more"> · ${matched}</span>`}
      ${detail && html`<span class="more"> · ${detail}</span>`}
    </li>`;
}

// The kinds are in the order of their best hits.
export function Results({ search: { nodes, totalCount, truncated }, attributions }) {
  const registered = nodes.some(({ entity }) => entity.role === 'COOPERATIVE');
  const groups = Map.groupBy(nodes, ({ entity }) => kindOf(entity));
  return html`
    <p role="status">${text(truncated ? 'search.foundAtLeast' : 'search.found', { count: totalCount })}</p>
    ${[...groups].map(([kind, hits]) => html`
      <section class="search-group">
        <h2>${kind} <span class="more">${hits.length}</span></h2>
        <ul class="list">${hits.map((hit) => html`<${Hit} hit=${hit} />`)}</ul>
      </section>`)}
    <${Attributions} attributions=${attributions} when=${registered} />`;
}
