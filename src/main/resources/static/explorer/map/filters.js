import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { Disclosure } from './disclosure.js';
import { Founded } from './founded.js';
import { LISTS, toggled } from './conditions.js';
import { optionsOf } from './options.js';
import { number, text } from '../language.js';

function Option({ option: { name, count, chosen }, change }) {
  return html`
    <label class="map-option">
      <input type="checkbox" checked=${chosen} onChange=${change} />
      <span>${name}</span>
      ${count !== undefined && html`<span class="map-count">${number(count)}</span>`}
    </label>`;
}

function Group({ name, data, conditions }) {
  const change = (value) => navigate(withParameters(toggled(conditions, name, value)));
  return html`
    <${Disclosure} name=${text(`map.${name}`)} chosen=${conditions[name].length}>
      <fieldset>
        <legend class="hidden">${text(`map.${name}`)}</legend>
        ${optionsOf(name, data, conditions[name]).map((option) => html`
          <${Option} key=${option.value} option=${option} change=${() => change(option.value)} />`)}
      </fieldset>
    <//>`;
}

// The conditions that organisations can meet, with the numbers of those that are shown.
export function Filters({ data, conditions }) {
  return html`
    <div class="map-filters" role="group" aria-label=${text('map.filters')}>
      ${LISTS.map((name) => html`<${Group} name=${name} data=${data} conditions=${conditions} />`)}
      <${Founded} facets=${data.organisations.facets} founded=${conditions.founded} />
    </div>`;
}
