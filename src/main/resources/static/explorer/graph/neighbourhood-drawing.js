import { useMemo } from 'preact/hooks';
import { html } from '../parts/html.js';
import { pathOf } from '../address.js';
import { text } from '../language.js';
import { boundsOf } from './bounds.js';
import { Edges, roomOf } from './drawing.js';
import { layout } from './layout.js';
import { NodeShape, nameForReaders } from './node.js';
import { linksOf } from './picture.js';

const MARGIN = 12;
// Smaller, the names would not be legible; then the drawing scrolls.
const LEGIBLE = 0.7;

function pictureOf({ nodes, relationships, centre }) {
  const ids = new Set(nodes.map(({ id }) => id));
  const between = relationships.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
  return { nodes, relationships: between, linked: linksOf(between), chain: [], onPath: new Set(), centre };
}

function NodeLink({ node, position: { x, y }, isCentre }) {
  const place = { class: 'graph-node', transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` };
  return isCentre ? html`<g ...${place} class="graph-node centre"><${NodeShape} node=${node} /></g>` : html`
    <a ...${place} href=${pathOf(node.id)} aria-label=${nameForReaders(node)}><${NodeShape} node=${node} /></a>`;
}

function frameOf(bounds) {
  const width = bounds.right - bounds.left + 2 * MARGIN;
  const height = bounds.bottom - bounds.top + 2 * MARGIN;
  return {
    viewBox: [bounds.left - MARGIN, bounds.top - MARGIN, width, height].map(Math.round).join(' '),
    style: `min-width:${Math.round(width * LEGIBLE)}px;max-width:${Math.round(width)}px`,
  };
}

// A drawing of an entity, with the id centre, and its neighbours, each a link to its page. It does not grow.
export function NeighbourhoodDrawing({ nodes, relationships, centre }) {
  const picture = useMemo(() => pictureOf({ nodes, relationships, centre }), [nodes, relationships, centre]);
  const positions = useMemo(() => layout(picture, new Map(), { narrow: false, dragged: new Map() }), [picture]);
  const room = useMemo(() => roomOf(picture, positions), [picture, positions]);
  const name = nodes.find(({ id }) => id === centre)?.name ?? '';
  return html`
    <div class="graph-small">
      <svg role="group" aria-label=${text('graph.neighbourhood', { name })} ...${frameOf(boundsOf(nodes, positions))}>
        <${Edges} picture=${picture} positions=${positions} room=${room} />
        ${picture.nodes.map((node) => html`
          <${NodeLink} key=${node.id} node=${node} position=${positions.get(node.id)}
            isCentre=${node.id === centre} />`)}
      </svg>
    </div>`;
}
