import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { Drawing } from '../parts/drawing.js';
import { View as Frame } from '../parts/view.js';
import { SearchField } from '../search/field.js';
import { Numbers } from './numbers.js';
import { Ways } from './ways.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

const loadMap = () => import('../map/countries-map.js').then(({ CountriesMap }) => CountriesMap);

function row({ country, count }) {
  return { id: country.id, country: country.name, members: count, ...country.centroid };
}

// The start page: search first, then the published figures, the map of the members, and the ways to go on.
export function View() {
  const answer = useAnswer('ExplorerStart');
  const countries = answer.data?.organisations?.facets?.countries ?? [];
  return html`
    <${Frame} title=${text('start.title')} name="Coop Graph" className="start" document=${{ name: 'ExplorerStart' }}
      downloads=${countries.length > 0 && { name: 'members-by-country', rows: countries.map(row) }}>
      <p class="lead">${text('start.lead')}</p>
      <${SearchField} id="search" />
      <${Answer} answer=${answer}>${(data) => html`
        <${Numbers} data=${data} />
        <${Drawing} load=${loadMap} className="start-map" countries=${countries} />`}<//>
      <${Ways} />
    <//>`;
}
