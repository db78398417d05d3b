import { useRef, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { Attributions } from '../parts/attribution.js';
import { View as Frame } from '../parts/view.js';
import { Chosen } from './chosen.js';
import { select, showBounds, showCountry } from './choosing.js';
import { conditionsOf, filterOf, hasFilters } from './conditions.js';
import { CountriesTable } from './countries-table.js';
import { Failure } from './failure.js';
import { Filters } from './filters.js';
import { Legend } from './legend.js';
import { usePoints } from './points.js';
import { PointsNote } from './points-note.js';
import { downloadsOf } from './rows.js';
import { Shown } from './shown.js';
import { Status } from './status.js';
import { WorldMap } from './world-map.js';
import { pathOf } from '../address.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

const SHAPES = 'source:natural-earth';

function Content({ data, conditions, filter, parameters, box, seen, points }) {
  const stage = useRef();
  const { organisations } = data;
  const { countries, bounds } = organisations.facets;
  const show = (country) => {
    select(country.id);
    if (stage.current) {
      showCountry(stage.current, stage.current.scene.counted.get(country.numeric));
    }
  };
  const fit = () => stage.current && showBounds(stage.current, bounds);
  const ready = (loaded) => {
    stage.current = loaded;
  };
  return html`
    <div class="map-controls">
      <${Shown} data=${data} show=${conditions.show} />
      <${Filters} data=${data} conditions=${conditions} />
    </div>
    <${Chosen} data=${data} conditions=${conditions} />
    <${Status} organisations=${organisations} show=${conditions.show} />
    <${WorldMap} counts=${countries} points=${points.points} parameters=${parameters} filter=${filter}
      show=${conditions.show} fit=${hasFilters(conditions) && bounds && fit} seen=${seen} ready=${ready} />
    <${Legend} counts=${countries} points=${points.points} />
    <${PointsNote} state=${points} filter=${filter} box=${box} />
    <${CountriesTable} countries=${countries} show=${show} />
    <p class="map-quiet map-note">${text('map.shapes')} <a href=${pathOf(SHAPES)}>Natural Earth</a></p>
    <${Attributions} attributions=${data.dataset?.attributions} when=${filter.roles.includes('COOPERATIVE')} />`;
}

// The map of organisations by country, with filters whose state is in the address.
export function View({ address: { parameters } }) {
  const conditions = conditionsOf(parameters);
  const filter = filterOf(conditions);
  const answer = useAnswer('ExplorerMap', { filter });
  const [box, setBox] = useState(null);
  const points = usePoints(filter, box);
  const countries = answer.data?.organisations?.facets.countries ?? [];
  return html`
    <${Frame} title=${text('map.title')} name=${text('map.title')} className="map"
      document=${{ name: 'ExplorerMap', variables: { filter } }} downloads=${downloadsOf(countries, points.points)}
      exported=${answer.data?.organisations && filter}>
      ${answer.data?.organisations
        ? html`<${Content} data=${answer.data} conditions=${conditions} filter=${filter} parameters=${parameters}
            box=${box} seen=${setBox} points=${points} />`
        : html`<${Failure} answer=${answer} />`}
    <//>`;
}
