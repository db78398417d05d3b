import { html } from '../parts/html.js';
import { Attributions } from '../parts/attribution.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfLinks } from './cited.js';
import { Facets } from './counts.js';
import { Details, fact } from './details.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { More, Organisations, rowOf, useOrganisations } from './organisations.js';
import { Place } from './place.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';

function factsOf(country, neighbourhood) {
  const cited = (property) => sourcesOf(country.citations, property);
  return [
    linked('region', country.region, sourcesOfLinks(country, neighbourhood, 'IN_REGION')),
    fact('codes', `${country.code}, ${country.alpha3}, ${country.numeric}`, cited('code')),
    ...namesOf(country),
  ];
}

function List({ title, list }) {
  return html`
    <${Section} title=${title} count=${list.totalCount} when=${list.nodes.length > 0}>
      <${Organisations} nodes=${list.nodes} withCountry=${false} />
      <${More} list=${list} />
    <//>`;
}

// The roles of the organisations that the page lists.
function rolesOf({ bodies, affiliates, cooperatives }) {
  const others = [...affiliates.nodes, ...cooperatives.nodes, ...bodies.nodes].map(({ role }) => role);
  return ['MEMBER', ...new Set(others)];
}

export function Page({ entity, data, answer, asked }) {
  const { members, bodies, affiliates, cooperatives, centroid } = entity;
  const based = (role) => ({ countries: [entity.id], roles: [role] });
  const memberList = useOrganisations(members, based('MEMBER'));
  const affiliateList = useOrganisations(affiliates, based('AFFILIATE'));
  const registered = useOrganisations(cooperatives, based('COOPERATIVE'));
  const lists = [memberList.nodes, bodies.nodes, affiliateList.nodes, registered.nodes];
  const rows = lists.flat().map(rowOf);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rows}
      exported=${{ countries: [entity.id], roles: rolesOf(entity) }}>
      <${Details} facts=${factsOf(entity, data.neighbourhood)}><${Place} entity=${entity} location=${centroid} /><//>
      <${List} title="members" list=${memberList} />
      ${members.totalCount > 1 && html`<${Facets} facets=${members.facets} />`}
      <${Section} title="bodiesHere" when=${bodies.nodes.length > 0}>
        <${Organisations} nodes=${bodies.nodes} withCountry=${false} />
      <//>
      <${List} title="affiliates" list=${affiliateList} />
      <${List} title="cooperatives" list=${registered} />
      <${Attributions} attributions=${data.dataset?.attributions} when=${registered.nodes.length > 0} />
      <${Events} events=${data.events} title="eventsHere" />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
