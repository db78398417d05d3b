import { d3 } from '../parts/d3.js';
import { WIDTH, projectionOf } from './projection.js';
import { loadShapes } from './shapes.js';

const together = (pieces) => ({ type: 'GeometryCollection', geometries: pieces });

function pathOf(projection, pieces) {
  const path = new Path2D();
  d3.geoPath(projection, path)(together(pieces));
  return path;
}

// A country is as large as its largest piece: France is shown in Europe.
function shapeOf(projection, { id, pieces }) {
  const path = d3.geoPath(projection);
  const largest = d3.greatest(pieces, (piece) => path.area(piece));
  return { id, path: pathOf(projection, pieces), box: path.bounds(together(pieces)), main: path.bounds(largest) };
}

const area = ({ main: [[left, top], [right, bottom]] }) => (right - left) * (bottom - top);

// Some countries have a second shape for their small islands.
function byId(shapes) {
  return d3.rollup(shapes.filter(({ id }) => id), (same) => d3.greatest(same, area), ({ id }) => id);
}

async function load() {
  const countries = await loadShapes();
  const pieces = countries.flatMap((country) => country.pieces);
  const projection = projectionOf(together(pieces));
  const shapes = countries.map((country) => shapeOf(projection, country));
  const height = d3.geoPath(projection).bounds(together(pieces))[1][1];
  return { projection, shapes, byId: byId(shapes), land: pathOf(projection, pieces), box: [[0, 0], [WIDTH, height]] };
}

let world;

// The world in a plane: its shapes, each with an id, a path, a box and the box of its largest piece.
export function loadWorld() {
  world ??= load().catch((error) => {
    world = undefined;
    throw error;
  });
  return world;
}
