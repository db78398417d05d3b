import { html } from '../parts/html.js';
import { Attribution, attributionOf } from '../parts/attribution.js';
import { Details, rowsOf } from './details.js';
import { Events } from './events.js';
import { Neighbourhood } from './neighbourhood.js';
import { factsOf } from './organisation-facts.js';
import { Organisations, rowOf } from './organisations.js';
import { Place } from './place.js';
import { Related } from './related.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';

export function Page({ entity, data, answer, asked }) {
  const facts = factsOf(entity, data.neighbourhood);
  const { nodes, totalCount } = entity.affiliates ?? { nodes: [] };
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}
      places=${entity.location ? [rowOf(entity)] : undefined}>
      <${Details} facts=${facts}>
        <${Place} entity=${entity} name=${entity.city ?? entity.name} location=${entity.location} />
      <//>
      ${entity.registration && html`<${Attribution} attribution=${attributionOf(entity.registration.register)} />`}
      <${Section} title="affiliates" count=${totalCount} when=${nodes.length > 0}>
        <${Organisations} nodes=${nodes} />
      <//>
      <${Related} related=${entity.related} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
