import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf } from './cited.js';
import { Details, fact } from './details.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { MemberList } from './member-list.js';
import { Neighbourhood } from './neighbourhood.js';
import { rowOf, useOrganisations } from './organisations.js';
import { Sheet } from './sheet.js';
import { keyOf } from '../address.js';

function factsOf(sector, neighbourhood) {
  const representing = neighbourhood?.relationships.filter(({ type }) => type === 'REPRESENTS') ?? [];
  return [
    linked('representedBy', sector.body, representing.flatMap(({ sources }) => sources)),
    fact('numberInList', String(sector.number), sourcesOf(sector.citations, 'number')),
    ...namesOf(sector),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const list = useOrganisations(entity.members, { sectors: [entity.id], roles: ['MEMBER'] });
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${list.nodes.map(rowOf)}
      exported=${{ sectors: [entity.id], roles: ['MEMBER'] }}>
      <${Details} facts=${factsOf(entity, data.neighbourhood)} />
      <${MemberList} list=${list} facets=${entity.members.facets} filter=${{ sectors: keyOf(entity.id) }} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
