import { html } from '../parts/html.js';
import { text } from '../language.js';

const ICONS = {
  nearer: 'M4 10h12M10 4v12',
  farther: 'M4 10h12',
  whole: 'M10 3a7 7 0 1 0 0 14 7 7 0 1 0 0-14M3 10h14M10 3c-4.5 4.5-4.5 9.5 0 14M10 3c4.5 4.5 4.5 9.5 0 14',
  results: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
};

function Move({ name, move }) {
  return html`
    <button type="button" aria-label=${text(`map.${name}`)} title=${text(`map.${name}`)} onClick=${move}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${ICONS[name]} /></svg>
    </button>`;
}

// Fit shows what the filters left; without filters it is not offered.
export function Buttons({ stage, fit }) {
  return html`
    <div class="map-buttons" role="group" aria-label=${text('map.move')}>
      <${Move} name="nearer" move=${() => stage?.by(2)} />
      <${Move} name="farther" move=${() => stage?.by(0.5)} />
      <${Move} name="whole" move=${() => stage?.whole()} />
      ${fit && html`<${Move} name="results" move=${fit} />`}
    </div>`;
}
