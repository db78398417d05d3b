import { html } from '../parts/html.js';
import { navigate, withParameters } from '../address.js';
import { SHOWN } from './conditions.js';
import { text } from '../language.js';

const hasAffiliates = ({ dataset }) => dataset?.entities.some(({ label, count }) => label === 'Affiliate' && count > 0);

// The choice of what is shown. Affiliates are offered where the graph has any.
export function Shown({ data, show }) {
  const offered = Object.keys(SHOWN).filter((name) => name !== 'affiliates' || name === show || hasAffiliates(data));
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
