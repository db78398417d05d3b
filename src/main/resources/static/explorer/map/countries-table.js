import { useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { pathOf } from '../address.js';
import { currentLanguage, number, text } from '../language.js';

function sorted(countries, { by, ascending }) {
  const names = new Intl.Collator(currentLanguage());
  const order = {
    name: (one, other) => names.compare(one.country.name, other.country.name),
    count: (one, other) => one.count - other.count || -order.name(one, other),
  };
  return countries.toSorted((one, other) => order[by](one, other) * (ascending ? 1 : -1));
}

function Heading({ by, sort, setSort }) {
  const isSorted = sort.by === by;
  const change = () => setSort({ by, ascending: isSorted ? !sort.ascending : by === 'name' });
  const direction = sort.ascending ? 'ascending' : 'descending';
  return html`
    <th scope="col" aria-sort=${isSorted ? direction : 'none'} class=${`map-${by}`}>
      <button type="button" onClick=${change}>
        ${text(`map.by.${by}`)}<span aria-hidden="true">${isSorted ? (sort.ascending ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>`;
}

function Row({ country, count, show }) {
  return html`
    <tr>
      <th scope="row"><a href=${pathOf(country.id)}>${country.name}</a></th>
      <td class="map-count">${number(count)}</td>
      <td>${country.centroid && html`
        <button type="button" aria-label=${text('map.showNamed', country)} onClick=${() => show(country)}>
          ${text('map.show')}
        </button>`}</td>
    </tr>`;
}

// The same numbers as text: the way to use the map without seeing it.
export function CountriesTable({ countries, show }) {
  const [sort, setSort] = useState({ by: 'count', ascending: false });
  return html`
    <details class="map-table">
      <summary>${text('map.table', { count: countries.length })}</summary>
      <table>
        <caption class="hidden">${text('map.tableCaption')}</caption>
        <thead>
          <tr>
            <${Heading} by="name" sort=${sort} setSort=${setSort} />
            <${Heading} by="count" sort=${sort} setSort=${setSort} />
            <td></td>
          </tr>
        </thead>
        <tbody>${sorted(countries, sort).map(({ country, count }) => html`
          <${Row} key=${country.id} country=${country} count=${count} show=${show} />`)}</tbody>
      </table>
    </details>`;
}
