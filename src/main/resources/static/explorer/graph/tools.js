import { html } from '../parts/html.js';
import { text } from '../language.js';

const STEP = 1.4;

// Buttons for what the wheel and the fingers do.
export function Tools({ zoom, onFit }) {
  const tools = [
    ['zoomIn', '+', () => zoom.by(STEP)],
    ['zoomOut', '−', () => zoom.by(1 / STEP)],
    ['fit', '⤢', onFit],
  ];
  return html`
    <div class="graph-tools" role="group" aria-label=${text('graph.tools')}>
      ${tools.map(([name, sign, onClick]) => html`
        <button type="button" aria-label=${text(`graph.${name}`)} title=${text(`graph.${name}`)} onClick=${onClick}>
          <span aria-hidden="true">${sign}</span>
        </button>`)}
    </div>`;
}
