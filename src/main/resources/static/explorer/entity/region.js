import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf } from './cited.js';
import { Details, fact } from './details.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { MemberList } from './member-list.js';
import { Neighbourhood } from './neighbourhood.js';
import { rowOf, useOrganisations } from './organisations.js';
import { Place } from './place.js';
import { Sheet } from './sheet.js';
import { keyOf } from '../address.js';
import { number } from '../language.js';

function factsOf(region, neighbourhood) {
  const { citations, countries, office } = region;
  const serving = neighbourhood?.relationships.filter(({ type }) => type === 'SERVES') ?? [];
  return [
    linked('office', office, serving.flatMap(({ sources }) => sources)),
    fact('countries', number(countries.length), sourcesOf(citations, 'countries'), countries.length),
    ...namesOf(region),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const { facets } = entity.members;
  const list = useOrganisations(entity.members, { regions: [entity.id], roles: ['MEMBER'] });
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${list.nodes.map(rowOf)}
      exported=${{ regions: [entity.id], roles: ['MEMBER'] }}>
      <${Details} facts=${factsOf(entity, data.neighbourhood)}><${Place} entity=${entity} bounds=${facets.bounds} /><//>
      <${MemberList} list=${list} facets=${facets} filter=${{ regions: keyOf(entity.id) }} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
