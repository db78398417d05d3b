import { html } from './html.js';
import { text } from '../language.js';

// The formats of /export/organisations, with their names as people know them.
const FORMATS = { csv: 'CSV', geojson: 'GeoJSON', ndjson: 'NDJSON', jsonld: 'JSON-LD', graphml: 'GraphML' };

function addressOf(format, filter) {
  return `/export/organisations.${format}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
}

// Links to files of all organisations that meet the filter of a view, with what to name when they are used.
export function Exports({ filter }) {
  return html`
    <div class="exports">
      <p id="exports">${text('page.exports')}</p>
      <ul aria-labelledby="exports">
        ${Object.entries(FORMATS).map(([format, name]) => html`
          <li key=${format}>
            <a class="button" href=${addressOf(format, filter)} download>
              <span class="hidden">${text('page.download')} </span>${name}
            </a>
          </li>`)}
      </ul>
      <p class="attribution">
        ${text('page.attribution')} <a href="/documentation/export.md#attribution">${text('page.terms')}</a>
      </p>
    </div>`;
}
