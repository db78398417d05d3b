import { html } from '../parts/html.js';
import { kindOf, labelOf } from '../parts/kind.js';
import { LINE_HEIGHT, boxOf, linesOf, markOf, radiusOf } from './label.js';
import { text } from '../language.js';

const coloursOf = (label) => `--fill:var(--${label});--edge:var(--${label}-edge);--on:var(--${label}-text)`;

const plus = ({ count, exact }) => text(exact ? 'graph.plus' : 'graph.plusAtLeast', { count });

function Badge({ more, radius }) {
  const label = plus(more);
  const width = label.length * 6.5 + 9;
  return html`
    <g class="more" transform=${`translate(${radius * 0.62} ${-radius - 5})`}>
      <rect width=${width} height="16" rx="8" />
      <text x=${width / 2} y="11.8" text-anchor="middle">${label}</text>
    </g>`;
}

function Name({ node, radius }) {
  return html`
    <text class="name" text-anchor="middle">
      ${linesOf(node.name).map((line, index) => html`
        <tspan x="0" y=${radius + 15 + index * LINE_HEIGHT}>${line}</tspan>`)}
    </text>`;
}

// The whole space of a node can be clicked, also between its circle and its name.
function hitOf(node) {
  const { left, right, top, bottom } = boxOf(node);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

// The inside of a node: its circle in the colours of its label, its name, and how many neighbours are not drawn.
export function NodeShape({ node }) {
  const radius = radiusOf(node);
  const mark = markOf(node);
  return html`
    <title>${`${node.name} (${kindOf(node)})`}</title>
    <rect class="hit" ...${hitOf(node)} />
    <circle class="ring" r=${radius + 5} />
    <circle class="disc" r=${radius} style=${coloursOf(labelOf(node))} />
    <text class=${mark.length > 4 ? 'mark small' : 'mark'} dy="0.36em" text-anchor="middle"
      style=${coloursOf(labelOf(node))}>${mark}</text>
    <${Name} node=${node} radius=${radius} />
    ${node.more?.count > 0 && html`<${Badge} more=${node.more} radius=${radius} />`}`;
}

export function nameForReaders(node) {
  const more = node.more?.count > 0
    && text(node.more.exact ? 'graph.hidden' : 'graph.hiddenAtLeast', { count: node.more.count });
  return [node.name, kindOf(node), more].filter(Boolean).join(', ');
}

// A node of the picture that grows.
export function Node({ node, position, chosen, strong, faint, events }) {
  const classes = ['graph-node', chosen && 'chosen', strong && 'strong', faint && 'faint'];
  return html`
    <g class=${classes.filter(Boolean).join(' ')} data-node=${node.id} role="button" tabindex="0"
      aria-label=${nameForReaders(node)} aria-pressed=${String(Boolean(chosen))}
      transform=${`translate(${position.x.toFixed(1)} ${position.y.toFixed(1)})`} ...${events}>
      <${NodeShape} node=${node} />
    </g>`;
}
