import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { stepsFor } from './steps.js';
import { number, text } from '../language.js';

function rangeOf({ from, to }) {
  if (to === undefined) {
    return text('map.atLeast', { count: from });
  }
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

function Shade({ shade, label }) {
  return html`<li><span class="map-shade" style=${`background:var(--${shade})`} aria-hidden="true" />${label}</li>`;
}

// The steps of the shades, and on approach the colours of the points; points are { label }.
export function Legend({ counts, points = [] }) {
  const labels = [...new Set(points.map(({ label }) => label))];
  return html`
    <div class="map-legend">
      <span id="map-legend">${text('map.legend')}</span>
      <ul aria-labelledby="map-legend">
        <${Shade} shade="land" label=${text('map.none')} />
        ${stepsFor(counts.map(({ count }) => count)).map((step) => html`
          <${Shade} shade=${step.shade} label=${rangeOf(step)} />`)}
        ${labels.map((label) => html`<li><${Dot} entity=${{ __typename: label }} />${text(`kind.${label}`)}</li>`)}
      </ul>
    </div>`;
}
