import { d3 } from '../parts/d3.js';

const ADDRESS = '/explorer/map/world.geojson';

// Nobody is based there, and the other countries are larger without it.
const ANTARCTICA = '010';

const polygonOf = (coordinates) => ({ type: 'Polygon', coordinates });

// Two islands across the 180th meridian are wound the wrong way, which means all of the globe but the island.
function rightWound(polygon) {
  const isInside = d3.geoArea(polygon) > 2 * Math.PI;
  return isInside ? polygonOf(polygon.coordinates.map((ring) => ring.toReversed())) : polygon;
}

// A country: its numeric code, and its pieces.
function countryOf({ id, geometry: { type, coordinates } }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return { id, pieces: polygons.map((polygon) => rightWound(polygonOf(polygon))) };
}

export async function loadShapes() {
  const response = await fetch(ADDRESS);
  if (!response.ok) {
    throw new Error(`${ADDRESS}: ${response.status}`);
  }
  const { features } = await response.json();
  return features.filter(({ id }) => id !== ANTARCTICA).map(countryOf);
}
