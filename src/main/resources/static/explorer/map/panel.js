import { useEffect, useRef } from 'preact/hooks';
import { html } from '../parts/html.js';
import { CountryPanel } from './country-panel.js';
import { OrganisationPanel } from './organisation-panel.js';
import { EntityLink } from '../parts/entity-link.js';
import { keyOf } from '../address.js';
import { text } from '../language.js';

// The panel has the focus after something was chosen, but not when the address names it.
function useFocus(panel, what) {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current && what) {
      panel.current.focus({ preventScroll: true });
      panel.current.scrollIntoView({ block: 'nearest' });
    }
    first.current = false;
  }, [what]);
}

function Here({ points }) {
  return html`
    <h2>${text('map.here', { count: points.length })}</h2>
    <ul class="list">${points.map((point) => html`<li><${EntityLink} entity=${point} /></li>`)}</ul>`;
}

function contentOf({ selected, here, filter, show }) {
  if (here) {
    return html`<${Here} points=${here} />`;
  }
  return selected.startsWith('country:')
    ? html`<${CountryPanel} code=${keyOf(selected)} filter=${filter} show=${show} />`
    : html`<${OrganisationPanel} id=${selected} />`;
}

// What was chosen on the map.
export function Panel({ selected, here, filter, show, close }) {
  const panel = useRef();
  const what = here ? here.map(({ id }) => id).join() : selected;
  useFocus(panel, what);
  const closeByKey = ({ key }) => key === 'Escape' && close();
  return html`
    <section class="map-panel" ref=${panel} tabindex="-1" hidden=${!what} aria-label=${text('map.panel')}
      onKeyDown=${closeByKey}>
      ${what && html`
        <button type="button" class="map-close" aria-label=${text('map.close')} onClick=${close}>×</button>
        ${contentOf({ selected, here, filter, show })}`}
    </section>`;
}
