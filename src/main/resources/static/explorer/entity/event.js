import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfLinks } from './cited.js';
import { Details, fact, rowsOf } from './details.js';
import { period } from './events.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { linkedPage } from './outside.js';
import { Sheet } from './sheet.js';
import { text } from '../language.js';

function factsOf(event, neighbourhood) {
  const { date: start, endDate, kind, place, country, about, url, citations } = event;
  const cited = (property) => sourcesOf(citations, property);
  return [
    fact('date', period(start, endDate ?? start), cited('date')),
    fact('eventKind', text(`entity.eventKind.${kind}`), cited('kind')),
    fact('place', place, cited('place')),
    linked('heldIn', country, sourcesOfLinks(event, neighbourhood, 'HELD_IN')),
    linked('about', about, sourcesOfLinks(event, neighbourhood, 'ABOUT')),
    linkedPage('page', url, cited('url')),
    ...namesOf(event),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const facts = factsOf(entity, data.neighbourhood);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}>
      <${Details} facts=${facts} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
