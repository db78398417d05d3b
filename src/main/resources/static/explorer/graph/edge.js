import { html } from '../parts/html.js';
import { placeOn } from './geometry.js';

// A relationship: an arrow that tells what it says where there is room, and under the pointer.
export function Edge({ relationship, line, sentence, place, states, onChoose }) {
  const classes = Object.keys(states).filter((state) => states[state]);
  const { x, y } = placeOn(line, place);
  return html`
    <g class=${['graph-edge', ...classes].join(' ')} data-relationship=${relationship.id} onClick=${onChoose}>
      <title>${sentence}</title>
      <path class="hit" d=${line.line} />
      <path class="line" d=${line.line} />
      <path class="head" d=${line.head} />
      <text class="says" dy="0.32em" text-anchor="middle"
        transform=${`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${line.angle.toFixed(1)})`}>
        ${relationship.name}
      </text>
    </g>`;
}
