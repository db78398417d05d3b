import { number } from '../language.js';

// In pixels.
export const DISTANCE = 30;
const POINT = 6;

const keyOf = (column, row) => column * 0x100000 + row;

// A grid whose cells are as wide as the distance: what is near a point is in its cell or in the eight around it.
function gridOf(points, distance) {
  const cells = new Map();
  points.forEach((point) => {
    const key = keyOf(Math.floor(point.x / distance), Math.floor(point.y / distance));
    const cell = cells.get(key);
    cell ? cell.push(point) : cells.set(key, [point]);
  });
  return cells;
}

function cellsAround(cells, { x, y }, distance) {
  const [column, row] = [Math.floor(x / distance), Math.floor(y / distance)];
  return [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => cells.get(keyOf(column + across, row + down)) ?? []));
}

function takeNear(cells, { x, y }, distance, taken) {
  const members = [];
  cellsAround(cells, { x, y }, distance).forEach((cell) => cell.forEach((other) => {
    if ((other.x - x) ** 2 + (other.y - y) ** 2 <= distance ** 2 && !taken.has(other)) {
      taken.add(other);
      members.push(other);
    }
  }));
  return members;
}

// Only numbers with separators differ between languages; to format each of thousands would take longer than all else.
const written = (count) => (count < 1000 ? String(count) : number(count));

const mean = (points, axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;

function clusterOf(points) {
  const text = points.length > 1 ? written(points.length) : '';
  const radius = text ? 9 + 2.2 * text.length + Math.min(6, Math.log2(points.length)) : POINT;
  const label = points.every((point) => point.label === points[0].label) ? points[0].label : undefined;
  return { points, label, text, radius, x: mean(points, 'x'), y: mean(points, 'y') };
}

// Points of the plane that are closer than a distance, as one: { points, label, text, radius, x, y }.
function clustersOf(points, distance) {
  const cells = gridOf(points, distance);
  const taken = new Set();
  return points.flatMap((point) =>
    (taken.has(point) ? [] : [clusterOf(takeNear(cells, point, distance, taken))]));
}

// Clusters for any scale. They are computed for each half step of the zoom, so that they stay while the map moves.
export function clustering(points) {
  const levels = new Map();
  return (scale) => {
    const level = Math.round(Math.log2(scale) * 2) / 2;
    if (!levels.has(level)) {
      levels.set(level, clustersOf(points, DISTANCE / 2 ** level));
    }
    return levels.get(level);
  };
}
