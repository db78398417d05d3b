import { html } from '../parts/html.js';
import { text } from '../language.js';

function sentenceOf({ totalCount, facets: { countries } }, show) {
  if (totalCount === 0) {
    return text('map.nothing');
  }
  return text('map.found', {
    organisations: text(`map.count.${show}`, { count: totalCount }),
    countries: text('count.Country', { count: countries.length }),
  });
}

function withoutCountry({ totalCount, facets: { countries } }) {
  return totalCount - countries.reduce((sum, { count }) => sum + count, 0);
}

// How many organisations meet the conditions, and in how many countries.
export function Status({ organisations, show }) {
  const count = withoutCountry(organisations);
  return html`
    <p class="map-status" role="status">
      ${sentenceOf(organisations, show)}${' '}
      ${count > 0 && html`<span class="map-quiet">${text('map.withoutCountry', { count })}</span>`}
    </p>`;
}
