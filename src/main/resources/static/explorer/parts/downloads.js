import { html } from './html.js';
import { text } from '../language.js';

// A spreadsheet would compute a cell that begins like a formula.
const FORMULA = /^[=+\-@\t\r]/;

function withoutFormulas(row) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) =>
    [name, typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value]));
}

// Rows are objects with the same keys; latitude and longitude make a row a feature of the map.
async function csv(rows) {
  const { d3 } = await import('./d3.js');
  return d3.csvFormat(rows.map(withoutFormulas));
}

function feature({ latitude, longitude, ...properties }) {
  const located = Number.isFinite(latitude) && Number.isFinite(longitude);
  const geometry = located ? { type: 'Point', coordinates: [longitude, latitude] } : null;
  return { type: 'Feature', geometry, properties };
}

function geoJson(rows) {
  return JSON.stringify({ type: 'FeatureCollection', features: rows.map(feature) }, null, 1);
}

export function save(file, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// Buttons for what a view shows: a name for the files, and the rows; places, where other rows belong on the map.
export function Downloads({ name, rows, places = rows }) {
  const located = places.some(({ latitude }) => Number.isFinite(latitude));
  return html`
    <button type="button" onClick=${async () => save(`${name}.csv`, 'text/csv', await csv(rows))}>
      ${text('page.csv')}
    </button>
    ${located && html`
      <button type="button" onClick=${() => save(`${name}.geojson`, 'application/geo+json', geoJson(places))}>
        ${text('page.geojson')}
      </button>`}`;
}
