import { boxOf, widthOf } from './label.js';
import { placeOn } from './geometry.js';

const CLOSE = 15;
const MOST = 90;
const SHARES = [0.5, 0.4, 0.6, 0.32, 0.68];

// Points along a text, some pixels apart.
function pointsOf({ x, y }, angle, name) {
  const half = widthOf(name) * 0.42;
  const turn = angle * Math.PI / 180;
  return [-1, -0.5, 0, 0.5, 1].map((share) =>
    ({ x: x + share * half * Math.cos(turn), y: y + share * half * Math.sin(turn) }));
}

function isIn({ x, y }, { position, box }) {
  return x > position.x + box.left - 4 && x < position.x + box.right + 4
    && y > position.y + box.top - 4 && y < position.y + box.bottom + 4;
}

function isFree(point, boxes, taken) {
  return !boxes.some((box) => isIn(point, box))
    && !taken.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < CLOSE);
}

// Where along its line the text of a relationship crosses neither a node nor another text, by the relationship's id:
// about the middle, if anywhere. In a picture of very many relationships, texts would be but clutter.
export function placesOf(picture, positions, lines) {
  const boxes = picture.nodes.map((node) => ({ position: positions.get(node.id), box: boxOf(node) }));
  const taken = [];
  const places = new Map();
  picture.relationships.filter(({ id, name }) => lines.get(id).length > widthOf(name)).forEach(({ id, name }) => {
    const line = lines.get(id);
    const points = (share) => pointsOf(placeOn(line, share), line.angle, name);
    const share = SHARES.find((candidate) => points(candidate).every((point) => isFree(point, boxes, taken)));
    if (share) {
      places.set(id, share);
      taken.push(...points(share));
    }
  });
  return { places, isCrowded: picture.relationships.length > MOST };
}
