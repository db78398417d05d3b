import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { Details, fact } from './details.js';
import { Events } from './events.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { Terms, rowOfTerm } from './terms.js';

export function Page({ entity, data, answer, asked }) {
  const { name, terms, nationality, citations } = entity;
  const facts = [
    linked('nationality', nationality?.country, nationality?.sources),
    fact('name', name, sourcesOf(citations, 'name')),
  ];
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${terms.map(rowOfTerm)}>
      <${Details} facts=${facts} />
      <${Section} title="terms"><${Terms} terms=${terms} /><//>
      <${Events} events=${data.events} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
