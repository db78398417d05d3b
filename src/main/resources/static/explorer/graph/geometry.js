import { boxOf, linesOf, radiusOf, widthOf } from './label.js';

const HEAD = 8;
const BEND = 34;
const STEEP = 20;

const pair = ({ from, to }) => [from.id, to.id].sort().join(' ');

// Relationships between the same two nodes are bent apart.
export function bendsOf(relationships) {
  const groups = Map.groupBy(relationships, pair);
  return new Map([...groups.values()].flatMap((group) => group.map((relationship, index) => {
    const side = relationship.from.id < relationship.to.id ? 1 : -1;
    return [relationship.id, side * BEND * (index - (group.length - 1) / 2)];
  })));
}

function towards(from, to, distance) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + (to.x - from.x) / length * distance, y: from.y + (to.y - from.y) / length * distance };
}

function middleOf(from, to, bend) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length * bend, y: (to.x - from.x) / length * bend };
  return { x: (from.x + to.x) / 2 + across.x, y: (from.y + to.y) / 2 + across.y };
}

const rounded = ({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`;

function headOf(tip, angle) {
  const corner = (turn) => ({ x: tip.x - HEAD * Math.cos(angle + turn), y: tip.y - HEAD * Math.sin(angle + turn) });
  return `M${rounded(tip)}L${rounded(corner(0.42))}L${rounded(corner(-0.42))}Z`;
}

// Text is never upside down, and level where its line is steep.
function upright(angle) {
  const degrees = angle * 180 / Math.PI;
  if (Math.abs(Math.abs(degrees) - 90) < STEEP) {
    return 0;
  }
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
}

// How far from its middle a node reaches towards a point: to the edge of its circle, or to that of its name below it.
function reachOf(node, position, point) {
  const length = Math.hypot(point.x - position.x, point.y - position.y) || 1;
  const [x, y] = [(point.x - position.x) / length, (point.y - position.y) / length];
  const half = Math.max(...linesOf(node.name).map(widthOf)) / 2;
  const out = Math.min(half / Math.abs(x), boxOf(node).bottom / y);
  return y > 0 && y * out > radiusOf(node) + 6 ? out : radiusOf(node);
}

// The line of a relationship from node to node, its head, and the direction of its text.
export function lineOf(fromNode, toNode, from, to, bend) {
  const aim = middleOf(from, to, bend * 2);
  const start = towards(from, aim, reachOf(fromNode, from, aim) + 3);
  const tip = towards(to, aim, reachOf(toNode, to, aim) + 4);
  const control = bend ? aim : middleOf(start, tip, 0);
  const end = towards(tip, control, HEAD - 1);
  const length = Math.hypot(tip.x - start.x, tip.y - start.y);
  return {
    line: `M${rounded(start)}${bend ? `Q${rounded(control)} ` : 'L'}${rounded(end)}`,
    head: headOf(tip, Math.atan2(tip.y - control.y, tip.x - control.x)),
    points: [start, control, tip],
    angle: upright(Math.atan2(tip.y - start.y, tip.x - start.x)),
    length,
  };
}

// The point at a share of the way along a line.
export function placeOn({ points: [start, control, tip] }, share) {
  const along = (axis) => (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * control[axis]
    + share ** 2 * tip[axis];
  return { x: along('x'), y: along('y') };
}
