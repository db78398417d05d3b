import { useRef, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { navigate, pathOf } from '../address.js';
import { Legend } from './legend.js';
import { useStill } from './use-still.js';
import { text } from '../language.js';

// The world with its countries shaded by their numbers. Countries are a list of { country, count }, a country is
// { id, numeric, name, centroid }. One that is clicked is given to onSelect, or else its page is shown. The room for
// the map is kept from the start.
export function CountriesMap({ countries, onSelect = ({ id }) => navigate(pathOf(id)) }) {
  const canvas = useRef();
  const [pointed, setPointed] = useState(null);
  const still = useStill(canvas, ({ stillMap }, drawn) => stillMap(drawn, countries), [countries]);
  const entryAt = ({ offsetX, offsetY }) => still?.at([offsetX, offsetY]);
  const point = (entry) => {
    setPointed(entry);
    still?.outline(entry);
  };
  const label = text('map.countryLabel', { countries: text('count.Country', { count: countries.length }) });
  return html`
    <figure class="map-countries">
      <canvas ref=${canvas} role="img" aria-label=${label} class=${pointed ? 'pointing' : null}
        onPointerMove=${(event) => point(entryAt(event))} onPointerLeave=${() => point(null)}
        onClick=${(event) => entryAt(event) && onSelect(entryAt(event).country)} />
      <figcaption>
        <${Legend} counts=${countries} />
        <span class="map-pointed" aria-hidden="true">
          ${pointed && text('map.pointed', { name: pointed.country.name, count: pointed.count })}
        </span>
        <a href="/map">${text('map.open')}</a>
      </figcaption>
    </figure>`;
}
