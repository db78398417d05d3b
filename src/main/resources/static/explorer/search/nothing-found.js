import { html } from '../parts/html.js';
import { text } from '../language.js';

const COUNTED = ['Member', 'Cooperative', 'Country', 'Sector', 'CooperativeValue', 'CooperativePrinciple', 'Event',
  'Person', 'Partner'];

// What is in the graph, and what is not.
export function NothingFound({ text: typed, entities }) {
  const counts = entities.filter(({ label }) => COUNTED.includes(label));
  return html`
    <p role="status">${typed ? text('search.nothing', { text: typed }) : text('search.empty')}</p>
    <p>${text('search.contains')}</p>
    <ul>${counts.map(({ label, count }) => html`<li>${text(`count.${label}`, { count })}</li>`)}</ul>
    <p>${text('search.lacks')}</p>`;
}
