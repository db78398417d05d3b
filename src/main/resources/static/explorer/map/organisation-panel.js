import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { Dot } from '../parts/entity-link.js';
import { Fact, Facts } from '../parts/facts.js';
import { kindOf } from '../parts/kind.js';
import { Sources } from '../parts/sources.js';
import { pathOf } from '../address.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

function linksOf(entities) {
  const links = entities.map(({ id, name }, index) => html`${index > 0 && ', '}<a href=${pathOf(id)}>${name}</a>`);
  return links.length > 0 ? links : null;
}

function Organisation({ organisation }) {
  const { id, name, type, city, country, crossSector, sectors, founded, citations } = organisation;
  return html`
    <h2><a href=${pathOf(id)}>${name}</a></h2>
    <p><${Dot} entity=${organisation} />${kindOf(organisation)}</p>
    <${Facts}>
      <${Fact} name=${text('map.type')} value=${type && text(`type.${type}`)} />
      <${Fact} name=${text('map.seat')} value=${city} />
      <${Fact} name=${text('kind.Country')} value=${country && linksOf([country])} />
      <${Fact} name=${text('map.sectors')} value=${crossSector ? text('map.everySector') : linksOf(sectors)} />
      <${Fact} name=${text('map.founded')} value=${founded && String(founded)} />
    <//>
    <${Sources} sources=${citations?.map(({ source }) => source)} about=${name} />`;
}

export function OrganisationPanel({ id }) {
  const answer = useAnswer('ExplorerMapOrganisation', { id });
  return html`
    <${Answer} answer=${answer}>${({ organisation }) => (organisation
      ? html`<${Organisation} organisation=${organisation} />`
      : html`<p>${text('map.unknownOrganisation', { id })}</p>`)}<//>`;
}
