import { html } from '../parts/html.js';
import { labelOf } from '../parts/kind.js';
import { hrefOf, linksOf, touches } from './links.js';
import { text } from '../language.js';

const CENTRE = { x: 590, y: 300 };
const RADIUS = 240;

// Places on an arc of the circle; angles are in degrees, clockwise from the top.
function arc(entities, from, to) {
  return entities.map((entity, index) => {
    const angle = (from + ((to - from) * (index + 0.5)) / entities.length) * (Math.PI / 180);
    return { entity, x: CENTRE.x + RADIUS * Math.sin(angle), y: CENTRE.y - RADIUS * Math.cos(angle) };
  });
}

function chord(from, to) {
  return `M${from.x} ${from.y}Q${CENTRE.x} ${CENTRE.y} ${to.x} ${to.y}`;
}

function Place({ place: { entity, x, y }, selected, near }) {
  const label = labelOf(entity);
  const left = x < CENTRE.x;
  const state = entity.id === selected ? 'selected' : near ? 'near' : 'far';
  return html`
    <a href=${hrefOf(entity.id)} class=${`identity-place ${state}`}
      aria-current=${entity.id === selected ? 'true' : null}>
      <circle cx=${x} cy=${y} r="16" style=${`fill:var(--${label});stroke:var(--${label}-edge)`} />
      ${label === 'CooperativePrinciple' && html`
        <text class="number" x=${x} y=${y + 5} style=${`fill:var(--${label}-text)`}>${entity.number}</text>`}
      <text class="name" x=${x + (left ? -26 : 26)} y=${y + 6} text-anchor=${left ? 'end' : 'start'}>
        ${entity.name}
      </text>
    </a>`;
}

// Values on the right, principles on the left, and a chord for each link; those of the selected one stand out.
export function Wheel({ statement, selected }) {
  const places = [...arc(statement.values, 8, 172), ...arc(statement.principles, 348, 192)];
  const byId = Object.fromEntries(places.map((place) => [place.entity.id, place]));
  const links = linksOf(statement);
  const near = new Set(links
    .filter((link) => touches(link, selected))
    .flatMap(({ value, principle }) => [value.id, principle]));
  return html`
    <svg class="identity-wheel" viewBox="-40 0 1120 600" role="group" aria-label=${text('identity.wheel')}>
      ${links.map((link) => html`
        <path d=${chord(byId[link.principle], byId[link.value.id])}
          class=${`${link.basis.toLowerCase()}${touches(link, selected) ? ' near' : ''}`} />`)}
      ${places.map((place) => html`
        <${Place} place=${place} selected=${selected} near=${near.has(place.entity.id)} />`)}
    </svg>`;
}
