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

function factsOf(principle) {
  const { number, citations } = principle;
  return [
    fact('number', String(number), sourcesOf(citations, 'number')),
    ...namesOf(principle),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const { summary, citations, putsIntoPractice, advancedBy } = entity;
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked}
      rows=${putsIntoPractice.map((practice) => rowOfPractice(practice, 'value'))}>
      <${Lead} name=${text('entity.fact.summary')} value=${summary} sources=${sourcesOfText(citations, 'summary')} />
      <${Details} facts=${factsOf(entity)} />
      <${Section} title="putsIntoPractice" count=${putsIntoPractice.length} when=${putsIntoPractice.length > 0}>
        <${Practices} practices=${putsIntoPractice} end="value" />
      <//>
      <${Entities} title="advancedBy" entities=${advancedBy} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
