import { html } from '../parts/html.js';
import { bendsOf, lineOf } from './geometry.js';
import { placesOf } from './room.js';
import { Edge } from './edge.js';
import { sentenceOf } from './sentence.js';

export function linesOf(picture, positions) {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const bends = bendsOf(picture.relationships);
  return new Map(picture.relationships.filter(({ from, to }) => positions.has(from.id) && positions.has(to.id))
    .map(({ id, from, to }) => [id, lineOf(nodes.get(from.id), nodes.get(to.id), positions.get(from.id),
      positions.get(to.id), bends.get(id))]));
}

// Where there is room for the texts of relationships when the nodes are where they will be.
export function roomOf(picture, positions) {
  const whole = { ...picture, nodes: picture.nodes.filter(({ id }) => positions.has(id)) };
  const lines = linesOf(whole, positions);
  const relationships = picture.relationships.filter(({ id }) => lines.has(id));
  return placesOf({ ...whole, relationships }, positions, lines);
}

const FEW = 12;

const touches = ({ id, from, to }, marked) => [id, from.id, to.id].includes(marked);

// The relationships of what is chosen; their texts are drawn, too, unless there are many.
function marksOf(relationships, marked) {
  const chosen = relationships.filter((relationship) => touches(relationship, marked)).map(({ id }) => id);
  return { chosen: new Set(chosen), spoken: new Set(chosen.length <= FEW ? chosen : [marked]) };
}

function statesOf(relationship, { room, marks, onPath, isFaint }) {
  return {
    roomy: !room.isCrowded && room.places.has(relationship.id),
    strong: onPath.has(relationship.id),
    chosen: marks.chosen.has(relationship.id),
    spoken: marks.spoken.has(relationship.id),
    faint: isFaint(relationship),
  };
}

// The marked node or relationship stands out, and what leads between faint nodes is faint.
export function Edges({ picture, positions, room, marked = null, faint = new Set(), onChoose }) {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const lines = linesOf(picture, positions);
  const marks = marksOf(picture.relationships, marked);
  const isFaint = ({ from, to }) => faint.has(from.id) && faint.has(to.id);
  return html`
    <g class="graph-edges">
      ${picture.relationships.filter(({ id }) => lines.has(id)).map((relationship) => html`
        <${Edge} key=${relationship.id} relationship=${relationship} line=${lines.get(relationship.id)}
          place=${room.places.get(relationship.id) ?? 0.5} sentence=${sentenceOf(relationship, nodes)}
          onChoose=${() => onChoose?.(relationship.id)}
          states=${statesOf(relationship, { room, marks, onPath: picture.onPath, isFaint })} />`)}
    </g>`;
}
