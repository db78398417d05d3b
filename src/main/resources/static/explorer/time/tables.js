import { html } from '../parts/html.js';
import { Sources } from '../parts/sources.js';
import { disputed as disputedOf } from './figures.js';
import { pathOf } from '../address.js';
import { date, number, text } from '../language.js';

function Table({ title, columns, children }) {
  return html`
    <details class="time-table">
      <summary><h2>${title}</h2></summary>
      <table>
        <thead><tr>${columns.map((column) => html`<th scope="col">${text(`time.${column}`)}</th>`)}</tr></thead>
        <tbody>${children}</tbody>
      </table>
    </details>`;
}

function FigureRow({ figure: { id, asOf, value, qualifier, sources }, disputed }) {
  return html`
    <tr>
      <td>${date(asOf)}</td>
      <td><a href=${pathOf(id)}>${text(`qualifier.${qualifier}`, { value: number(value) })}</a>${disputed
        && html`<span class="time-disputed"> ${text('time.disputed')}</span>`}</td>
      <td><${Sources} sources=${sources} about=${date(asOf)} /></td>
    </tr>`;
}

function EventRow({ event: { id, name, place, sources, ...event } }) {
  return html`
    <tr>
      <td>${date(event.date)}</td>
      <td><a href=${pathOf(id)}>${name}</a>${place && `, ${place}`}</td>
      <td><${Sources} sources=${sources} about=${name} /></td>
    </tr>`;
}

function TermRow({ term: { person, office, from, to, sources } }) {
  return html`
    <tr>
      <td>${from ? date(from) : '?'} – ${to ? date(to) : ''}</td>
      <td><a href=${pathOf(person.id)}>${person.name}</a>, ${text(`office.${office}`)}</td>
      <td><${Sources} sources=${sources} about=${person.name} /></td>
    </tr>`;
}

// All that the chart draws, as text with sources.
export function Tables({ figures, events, terms, metric }) {
  const disputed = disputedOf(figures);
  return html`
    <${Table} title=${text('time.figuresOf', { metric: text(`metric.${metric}`) })}
      columns=${['date', 'value', 'source']}>
      ${figures.map((figure) => html`<${FigureRow} figure=${figure} disputed=${disputed.has(figure)} />`)}
    <//>
    <${Table} title=${text('time.events')} columns=${['date', 'event', 'source']}>
      ${events.map((event) => html`<${EventRow} event=${event} />`)}
    <//>
    <${Table} title=${text('time.terms')} columns=${['date', 'person', 'source']}>
      ${terms.map((term) => html`<${TermRow} term=${term} />`)}
    <//>`;
}
