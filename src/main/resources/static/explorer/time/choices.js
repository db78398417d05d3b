import { html } from '../parts/html.js';
import { BEGINNINGS } from './years.js';
import { navigate, withParameters } from '../address.js';
import { text } from '../language.js';

function Choice({ name, label, values, chosen, textOf }) {
  return html`
    <label>
      <span>${label}</span>
      <select onChange=${({ target }) => navigate(withParameters({ [name]: target.value }), { replace: true })}>
        ${values.map((value) => html`<option value=${value} selected=${value === chosen}>${textOf(value)}</option>`)}
      </select>
    </label>`;
}

export function Choices({ metrics, metric, since }) {
  return html`
    <div class="time-choices">
      <${Choice} name="metric" label=${text('time.figure')} values=${metrics} chosen=${metric}
        textOf=${(value) => text(`metric.${value}`)} />
      <${Choice} name="since" label=${text('time.period')} values=${BEGINNINGS} chosen=${since}
        textOf=${(year) => text('time.since', { year })} />
    </div>`;
}
