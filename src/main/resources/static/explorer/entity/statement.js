import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfLinks, sourcesOfText } from './cited.js';
import { Details, Lead, fact, rowsOf } from './details.js';
import { Entities } from './entities.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { Sheet } from './sheet.js';
import { date, text } from '../language.js';

function factsOf(statement, neighbourhood) {
  const { citations, definition, adopted, place, revises } = statement;
  return [
    fact('definition', definition, sourcesOfText(citations, 'definition')),
    fact('adopted', date(adopted), sourcesOf(citations, 'adopted')),
    fact('place', place, sourcesOf(citations, 'place')),
    linked('revises', revises, sourcesOfLinks(statement, neighbourhood, 'REVISES')),
    ...namesOf(statement),
  ];
}

function numbered(principle) {
  return { ...principle, name: text('entity.principle', principle) };
}

function rows({ values, principles }, facts) {
  const parts = [...values, ...principles].map(({ id, name, __typename, summary }) =>
    ({ id, name, kind: __typename, summary }));
  return parts.length > 0 ? parts : rowsOf(facts);
}

export function Page({ entity, data, answer, asked }) {
  const { summary, citations, values, principles, advancedBy } = entity;
  const facts = factsOf(entity, data.neighbourhood);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rows(entity, facts)}>
      <${Lead} name=${text('entity.fact.summary')} value=${summary} sources=${sourcesOfText(citations, 'summary')} />
      <${Details} facts=${facts} />
      <${Entities} title="values" entities=${values} />
      <${Entities} title="principles" entities=${principles.map(numbered)} />
      <${Entities} title="advancedBy" entities=${advancedBy} />
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
