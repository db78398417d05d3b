import { useEffect, useMemo, useRef } from 'preact/hooks';
import { html } from '../parts/html.js';
import { labelOf } from '../parts/kind.js';
import { Edges, roomOf } from './drawing.js';
import { Node } from './node.js';
import { boundsOf } from './bounds.js';
import { keyDown } from './keyboard.js';
import { useDrag } from './drag.js';
import { useGlide } from './glide.js';
import { useZoom } from './use-zoom.js';
import { Tools } from './tools.js';
import { text } from '../language.js';

// The smallest scale, for those who ask for everything.
const ALL = 0.1;

// The picture shows all of its nodes whenever there are new ones, or those around the chosen one.
function useFit(zoom, picture, target, chosen) {
  const origin = [chosen, picture.centre, picture.chain[0]].find((id) => target.has(id));
  const fit = (least) => target.size > 0
    && zoom.fit(boundsOf(picture.nodes, target), target.get(origin) ?? { x: 0, y: 0 }, least);
  const last = useRef(null);
  useEffect(() => {
    if (picture !== last.current && picture.nodes.length >= (last.current?.nodes.length ?? 0)) {
      fit();
    }
    last.current = picture;
  }, [target]);
  return fit;
}

function nodeEvents(node, position, { drag, zoom, marks, actions }) {
  return {
    ...drag.eventsOf(node.id, position),
    onClick: () => drag.wasDragged() || actions.open(node.id),
    onPointerEnter: () => marks.point(node.id),
    onPointerLeave: () => marks.point(null),
    onFocus: () => {
      marks.choose(node.id);
      zoom.reveal(position);
    },
  };
}

// Others than those of the kind that is asked for are faint, unless there are none any more.
function faintOf(nodes, kind) {
  const isOther = (node) => labelOf(node) !== kind;
  return new Set(kind && !nodes.every(isOther) ? nodes.filter(isOther).map(({ id }) => id) : []);
}

// The drawing, which can be moved and made larger, with its tools and what there is to say about it.
export function Stage({ picture, target, drawing, marks, kind, news, actions }) {
  const layer = useRef();
  const zoom = useZoom(drawing, layer);
  const fit = useFit(zoom, picture, target, marks.chosen);
  const positions = useGlide(target, picture.linked);
  const room = useMemo(() => roomOf(picture, target), [picture, target]);
  const drag = useDrag({ scale: zoom.scale, onMove: actions.move });
  const faint = faintOf(picture.nodes, kind);
  const near = picture.linked.get(marks.pointed ?? marks.chosen);
  const drawn = picture.nodes.filter(({ id }) => positions.has(id));
  return html`
    <div class="graph-stage">
      <svg ref=${drawing} role="group" aria-label=${text('graph.picture')} aria-describedby="graph-hint"
        onKeyDown=${(event) => keyDown(event, { svg: drawing.current, positions, picture, actions })}>
        <g ref=${layer} class="graph-layer">
          <${Edges} picture=${picture} positions=${positions} room=${room} marked=${marks.pointed ?? marks.chosen}
            faint=${faint} onChoose=${marks.choose} />
          ${drawn.map((node) => html`
            <${Node} key=${node.id} node=${node} position=${positions.get(node.id)} chosen=${node.id === marks.chosen}
              strong=${near?.has(node.id)} faint=${faint.has(node.id)}
              events=${nodeEvents(node, positions.get(node.id), { drag, zoom, marks, actions })} />`)}
        </g>
      </svg>
      <p class="graph-news" role="status">${news}</p>
      <${Tools} zoom=${zoom} onFit=${() => fit(ALL)} />
    </div>`;
}
