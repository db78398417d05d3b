import { useRef } from 'preact/hooks';
import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { LISTS, WITHOUT_FILTERS, hasFilters, toggled } from './conditions.js';
import { nameOf } from './options.js';
import { text } from '../language.js';

function chosenOf(conditions, data) {
  const lists = LISTS.flatMap((name) => conditions[name].map((value) =>
    ({ name: nameOf(name, value, data), change: toggled(conditions, name, value) })));
  const years = conditions.founded.replace('-', '–');
  return years ? [...lists, { name: text('map.foundedIn', { years }), change: { founded: null } }] : lists;
}

function Remove({ name, remove }) {
  return html`
    <li>
      <button type="button" aria-label=${text('map.remove', { name })} onClick=${remove}>
        ${name}<span class="map-cross" aria-hidden="true">×</span>
      </button>
    </li>`;
}

export function RemoveAll({ onClick }) {
  return html`<button type="button" class="map-remove-all" onClick=${onClick}>${text('map.removeAll')}</button>`;
}

// The filters that are chosen, each with a way to remove it. After a removal, the keyboard goes on at the list.
export function Chosen({ conditions, data }) {
  const list = useRef();
  const then = (change) => () => {
    change();
    list.current.focus();
  };
  return html`
    <div class="map-chosen" ref=${list} tabindex="-1" role="group" aria-label=${text('map.chosen')}>
      ${hasFilters(conditions) && html`
        <ul>
          ${chosenOf(conditions, data).map(({ name, change }) => html`
            <${Remove} name=${name} remove=${then(() => navigate(withParameters(change)))} />`)}
        </ul>
        <${RemoveAll} onClick=${then(() => navigate(withParameters(WITHOUT_FILTERS)))} />`}
    </div>`;
}
