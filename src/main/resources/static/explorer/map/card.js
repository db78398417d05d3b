import { html } from '../parts/html.js';
import { kindOf } from '../parts/kind.js';
import { text } from '../language.js';

// What is pointed at, in words: a name, and what is said of it.
function describe({ entry, points }, show) {
  if (entry) {
    return { name: entry.country.name, more: text(`map.count.${show}`, { count: entry.count }) };
  }
  const [first] = points;
  return points.length === 1 ? { name: first.name, more: [kindOf(first), first.city].filter(Boolean).join(', ') }
    : { name: text(`map.count.${show}`, { count: points.length }), more: text('map.closer') };
}

function placeOf([x, y], { width, height }) {
  const across = x > width / 2 ? `right:${width - x + 14}px` : `left:${x + 14}px`;
  return `${across};${y > height / 2 ? `bottom:${height - y + 14}px` : `top:${y + 14}px`}`;
}

// A small card beside what is pointed at. It is read aloud when the keys have moved the map.
export function Card({ pointed: { thing, at, byKeys }, scene, show }) {
  const said = thing && describe(thing, show);
  return html`
    ${said && html`
      <div class="map-card" style=${placeOf(at, scene)} aria-hidden="true">
        <strong>${said.name}</strong>${said.more}
      </div>`}
    <p class="hidden" role="status">${said && byKeys ? `${said.name}, ${said.more}` : ''}</p>`;
}
