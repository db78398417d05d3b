import { d3 } from '../parts/d3.js';

// The world is projected once, into a plane of this width; canvases of all sizes show a part of the plane.
export const WIDTH = 1000;

// Equal Earth shows areas true to each other, so that shades can be compared. Turned a little to the east, the edge of
// the plane lies in the Bering Strait.
const TURN = 11;
const DEGREES = 180 / Math.PI;
const TOP = d3.geoEqualEarthRaw(0, Math.PI / 2)[1];

export function projectionOf(land) {
  return d3.geoEqualEarth().rotate([-TURN, 0]).precision(0.05).fitWidth(WIDTH, land);
}

// Longitude, from the middle of the map, and latitude; places beyond the edge of the world are moved to the edge.
function fromMiddle(projection, [x, y]) {
  const [left, top] = projection.translate();
  const up = Math.max(-TOP, Math.min(TOP, (top - y) / projection.scale()));
  const [longitude, latitude] = d3.geoEqualEarthRaw.invert((x - left) / projection.scale(), up);
  return [Math.max(-180, Math.min(180, longitude * DEGREES)), latitude * DEGREES];
}

const onGlobe = (longitude) => ((longitude + 540) % 360) - 180;

// The place at a point of the plane: { latitude, longitude }.
export function placeAt(projection, point) {
  const [longitude, latitude] = fromMiddle(projection, point);
  return { latitude, longitude: onGlobe(longitude + TURN) };
}

function outward(low, high, step, limit) {
  return [Math.max(-limit, Math.floor(low / step) * step), Math.min(limit, Math.ceil(high / step) * step)];
}

// The box of latitudes and longitudes that contains a rectangle of the plane, with edges at multiples of the step.
export function boxOf(projection, [[left, top], [right, bottom]], step) {
  const share = d3.range(0, 1.01, 0.125);
  const edge = share.flatMap((part) => {
    const [x, y] = [left + (right - left) * part, top + (bottom - top) * part];
    return [[x, top], [x, bottom], [left, y], [right, y]];
  }).map((point) => fromMiddle(projection, point));
  const [west, east] = outward(...d3.extent(edge, ([longitude]) => longitude), step, 180);
  const [south, north] = outward(...d3.extent(edge, ([, latitude]) => latitude), step, 90);
  return east - west >= 360 ? { south, west: -180, north, east: 180 }
    : { south, west: onGlobe(west + TURN), north, east: onGlobe(east + TURN) };
}
