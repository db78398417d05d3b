import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { number, text } from '../language.js';

const SHOWN = 8;

function Rows({ counts, largest }) {
  return html`
    <ul>${counts.map(({ name, count }) => html`
      <li><span>${name}</span> <span class="entity-number">${number(count)}</span>
        <span class="entity-bar" aria-hidden="true" style=${`width:${100 * count / largest}%`} /></li>`)}</ul>`;
}

function Counts({ title, counts }) {
  const largest = Math.max(...counts.map(({ count }) => count));
  const rest = counts.slice(SHOWN);
  return counts.length > 1 && html`
    <div class="entity-counts">
      <h3>${text(`entity.section.${title}`)}</h3>
      <${Rows} counts=${counts.slice(0, SHOWN)} largest=${largest} />
      ${rest.length > 0 && html`
        <details>
          <summary>${text('entity.rest', { count: rest.length })}</summary>
          <${Rows} counts=${rest} largest=${largest} />
        </details>`}
    </div>`;
}

function linked(counts = [], field) {
  return counts.map((item) => ({ name: html`<${EntityLink} entity=${item[field]} />`, count: item.count }));
}

// Types and decades lead to the map, where it can show the list: filter has its parameters.
function condition(name, filter, parameters) {
  return filter ? html`<a href=${`/map?${new URLSearchParams({ ...filter, ...parameters })}`}>${name}</a>` : name;
}

function typeCount({ type, count }, filter) {
  return { name: condition(text(`type.${type}`), filter, { types: type }), count };
}

function decadeCount({ decade, count }, filter) {
  const name = text('entity.decade', { decade: String(decade) });
  return { name: condition(name, filter, { founded: `${decade}-${decade + 9}` }), count };
}

// How the organisations of a list are distributed.
export function Facets({ facets: { countries, regions, sectors, types = [], decades = [] }, filter }) {
  return html`
    <div class="entity-facets">
      <${Counts} title="countries" counts=${linked(countries, 'country')} />
      <${Counts} title="regions" counts=${linked(regions, 'region')} />
      <${Counts} title="sectors" counts=${linked(sectors, 'sector')} />
      <${Counts} title="types" counts=${types.map((item) => typeCount(item, filter))} />
      <${Counts} title="decades" counts=${decades.map((item) => decadeCount(item, filter))} />
    </div>`;
}
