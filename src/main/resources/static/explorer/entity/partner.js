import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfText } from './cited.js';
import { Details, Lead, fact } from './details.js';
import { Events } from './events.js';
import { Neighbourhood } from './neighbourhood.js';
import { Partnerships, rowOfPartnership } from './partnerships.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { text } from '../language.js';

function factsOf(partner) {
  const { kind, citations } = partner;
  return [
    fact('partnerKind', text(`entity.partnerKind.${kind}`), sourcesOf(citations, 'kind')),
    ...namesOf(partner),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const partnerships = (data.alliance?.partners ?? []).filter(({ partner }) => partner.id === entity.id);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${partnerships.map(rowOfPartnership)}>
      <${Lead} name=${text('entity.fact.summary')} value=${entity.summary}
        sources=${sourcesOfText(entity.citations, 'summary')} />
      <${Details} facts=${factsOf(entity)} />
      <${Section} title="partnerships" when=${partnerships.length > 0}>
        <${Partnerships} partnerships=${partnerships} />
      <//>
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
