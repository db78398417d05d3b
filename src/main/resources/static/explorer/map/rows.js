import { kindOf } from '../parts/kind.js';

function countryRow({ country, count }) {
  const { latitude, longitude } = country.centroid ?? {};
  return { id: country.id, name: country.name, organisations: count, latitude, longitude };
}

function pointRow({ id, name, city, country, latitude, longitude, ...organisation }) {
  return { id, name, kind: kindOf(organisation), city, country: country?.name, latitude, longitude };
}

// What the map shows, to download: countries at a distance, organisations on approach.
export function downloadsOf(countries, points) {
  if (points.length > 0) {
    return { name: 'map-organisations', rows: points.map(pointRow) };
  }
  return countries.length > 0 && { name: 'map-countries', rows: countries.map(countryRow) };
}
