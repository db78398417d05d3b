import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { SHOWN } from './conditions.js';
import { text } from '../language.js';

// What is offered only where the graph has any, by its label.
const LABELS = { affiliates: 'Affiliate', cooperatives: 'Cooperative' };

function isOffered(name, dataset) {
  return !LABELS[name] || dataset?.entities.some(({ label, count }) => label === LABELS[name] && count > 0);
}

// The choice of what is shown.
export function Shown({ data, show }) {
  const offered = Object.keys(SHOWN).filter((name) => name === show || isOffered(name, data.dataset));
  const change = (name) => navigate(withParameters({ show: name === 'members' ? null : name, selected: null }));
  return html`
    <fieldset class="map-shown">
      <legend class="hidden">${text('map.shown')}</legend>
      ${offered.map((name) => html`
        <label>
          <input type="radio" name="shown" checked=${name === show} onChange=${() => change(name)} />
          <span>${text(`map.${name}`)}</span>
        </label>`)}
    </fieldset>`;
}
