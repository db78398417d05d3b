import { useRef } from 'preact/hooks';
import { html } from '../parts/html.js';
import { useStill } from './use-still.js';
import { text } from '../language.js';

// A small map with a point, or the bounds { south, west, north, east }, among the countries around it. The label, such
// as Member, gives the point its colour.
export function PlaceMap({ latitude, longitude, name, bounds, label = 'Member' }) {
  const canvas = useRef();
  const place = { latitude, longitude, bounds, label };
  useStill(canvas, ({ placeMap }, drawn) => placeMap(drawn, place), [JSON.stringify(place)]);
  return html`<canvas ref=${canvas} class="map-place" role="img" aria-label=${text('map.placeLabel', { name })} />`;
}
