import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { Disclosure } from './disclosure.js';
import { yearsOf } from './conditions.js';
import { decadesOf } from './options.js';
import { number, text } from '../language.js';

// Years are written without a separator of thousands.
function labelOf(year, count) {
  return count === undefined ? String(year) : `${year} (${number(count)})`;
}

function Years({ name, value, options, change }) {
  return html`
    <label class="map-years">
      <span>${text(`map.${name}`)}</span>
      <select onChange=${({ target }) => change(target.value)}>
        <option value="" selected=${value === undefined}>${text('map.anyYear')}</option>
        ${options.map(({ year, count }) => html`
          <option value=${year} selected=${year === value}>${labelOf(year, count)}</option>`)}
      </select>
    </label>`;
}

// The decades between which organisations were founded, as one range of years.
export function Founded({ facets, founded }) {
  const decades = decadesOf(facets);
  const { from, to } = founded ? yearsOf(founded) : {};
  const change = (first = '', last = '') =>
    navigate(withParameters({ founded: first || last ? `${first}-${last}` : null }));
  const starts = decades.map(({ decade, count }) => ({ year: decade, count }));
  const ends = decades.map(({ decade, count }) => ({ year: decade + 9, count }));
  return html`
    <${Disclosure} name=${text('map.founded')} chosen=${founded ? 1 : 0}>
      <fieldset>
        <legend>${text('map.foundedHint')}</legend>
        <${Years} name="from" value=${from} options=${starts} change=${(year) => change(year, to)} />
        <${Years} name="to" value=${to} options=${ends} change=${(year) => change(from, year)} />
      </fieldset>
    <//>`;
}
