import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfText } from './cited.js';
import { Details, Lead, fact } from './details.js';
import { Entities } from './entities.js';
import { Events } from './events.js';
import { Neighbourhood } from './neighbourhood.js';
import { Practices, rowOfPractice } from './practices.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { text } from '../language.js';

function factsOf(value) {
  const { kind, number, citations } = value;
  return [
    fact('valueKind', text(`entity.valueKind.${kind}`), sourcesOf(citations, 'kind')),
    fact('numberInStatement', String(number), sourcesOf(citations, 'number')),
    ...namesOf(value),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const { summary, citations, practisedBy, advancedBy } = entity;
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked}
      rows=${practisedBy.map((practice) => rowOfPractice(practice, 'principle'))}>
      <${Lead} name=${text('entity.fact.summary')} value=${summary} sources=${sourcesOfText(citations, 'summary')} />
      <${Details} facts=${factsOf(entity)} />
      <${Section} title="practisedBy" count=${practisedBy.length} when=${practisedBy.length > 0}>
        <${Practices} practices=${practisedBy} end="principle" />
      <//>
      <${Entities} title="advancedBy" entities=${advancedBy} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
