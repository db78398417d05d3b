import { html } from '../parts/html.js';
import { Drawing } from '../parts/drawing.js';
import { labelOf } from '../parts/kind.js';
import { fact } from './details.js';
import { currentLanguage } from '../language.js';

const load = () => import('../map/place-map.js').then(({ PlaceMap }) => PlaceMap);

// Where an entity is: a point, or the bounds { south, west, north, east }.
export function Place({ entity, name = entity.name, location, bounds }) {
  return (location || bounds) && html`
    <${Drawing} load=${load} className="entity-place" ...${location} bounds=${bounds} name=${name}
      label=${labelOf(entity)} />`;
}

// 48.86° N, 2.35° E
export function coordinates(location, sources) {
  return fact('location', location && written(location), sources);
}

function written({ latitude, longitude }) {
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', currentLanguage() === 'en' ? 'W' : 'O')}`;
}

function degrees(value, positive, negative) {
  const format = new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 2 });
  return `${format.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}
