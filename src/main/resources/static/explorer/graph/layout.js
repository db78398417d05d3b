import { d3 } from '../parts/d3.js';
import { clear } from './clear.js';
import { boxOf } from './label.js';
import { lengthsOf } from './rings.js';
import { separate } from './separate.js';

const TICKS = 300;
const STEP = { across: 220, down: 170 };

// A path is a chain from left to right, or from top to bottom where the picture is narrow.
function placeOnChain(index, narrow) {
  return narrow ? { x: 0, y: index * STEP.down } : { x: index * STEP.across, y: 0 };
}

// New nodes begin around the node by which they came, in the order of the answer, so that groups stay together.
function placeNear(picture, places, index) {
  const { id } = picture.nodes[index];
  const origin = [...picture.linked.get(id) ?? []].map((other) => places.get(other)).find(Boolean) ?? { x: 0, y: 0 };
  const angle = (index - 1) / Math.max(1, picture.nodes.length - 1) * 2 * Math.PI;
  return { x: origin.x + 90 * Math.cos(angle), y: origin.y + 90 * Math.sin(angle) };
}

// The ends and steps of a path, the centre, and what was dragged are held where they are.
function heldPlace(picture, id, { narrow, dragged }) {
  const onChain = picture.chain.indexOf(id);
  const place = onChain >= 0 ? placeOnChain(onChain, narrow) : id === picture.centre ? { x: 0, y: 0 } : null;
  return dragged.get(id) ?? place;
}

function placed(picture, before, options) {
  const places = new Map(before);
  return picture.nodes.map((node, index) => {
    const held = heldPlace(picture, node.id, options);
    const { x, y } = held ?? before.get(node.id) ?? placeNear(picture, places, index);
    places.set(node.id, { x, y });
    const home = before.get(node.id) ?? { x: 0, y: 0 };
    return { id: node.id, box: boxOf(node), x, y, home, ...held && { fx: x, fy: y } };
  });
}

// Rings are wider than high, as the picture is: the nodes are computed in a space that is narrower by this factor.
function narrowed(node, factor) {
  const box = { ...node.box, left: node.box.left / factor, right: node.box.right / factor };
  const fx = node.fx === undefined ? {} : { fx: node.fx / factor };
  return { ...node, box, x: node.x / factor, home: { ...node.home, x: node.home.x / factor }, ...fx };
}

// Nodes that were there before stay about where they were.
function simulate(nodes, picture) {
  const lengths = lengthsOf(picture);
  const links = picture.relationships.map(({ from, to }) => ({ source: from.id, target: to.id }));
  d3.forceSimulation(nodes)
    .force('links', d3.forceLink(links).id(({ id }) => id).distance((link, index) => lengths[index]))
    .force('charge', d3.forceManyBody().strength(-700).distanceMax(600))
    .force('x', d3.forceX(({ home }) => home.x).strength(0.03))
    .force('y', d3.forceY(({ home }) => home.y).strength(0.03))
    .force('separate', () => separate(nodes))
    .stop()
    .tick(TICKS);
  tidy(nodes, links);
}

// No node lies on another one or, if there is room, on a line.
function tidy(nodes, links) {
  for (let round = 0; round < 40; round += 1) {
    clear(nodes, links);
    separate(nodes);
  }
  for (let round = 0; round < 60 && separate(nodes); round += 1);
}

// The position of each node, computed to the end: the same for the same picture. Before are the positions so far.
export function layout(picture, before, options) {
  const factor = options.narrow ? 0.9 : 1.35;
  const nodes = placed(picture, before, options).map((node) => narrowed(node, factor));
  simulate(nodes, picture);
  return new Map(nodes.map(({ id, x, y }) => [id, { x: x * factor, y }]));
}
