import { html } from '../parts/html.js';
import { Attribution, attributionOf } from '../parts/attribution.js';
import { sourcesOf } from '../parts/facts.js';
import { namesOf, sourcesOfLinks } from './cited.js';
import { Details, fact, rowsOf } from './details.js';
import { linked } from './joined.js';
import { Neighbourhood } from './neighbourhood.js';
import { linkedPage } from './outside.js';
import { Sheet } from './sheet.js';
import { date, text } from '../language.js';
import { keyOf } from '../address.js';

function factsOf(register, neighbourhood) {
  const cited = (property) => sourcesOf(register.citations, property);
  return [
    linked('covers', register.country, sourcesOfLinks(register, neighbourhood, 'COVERS')),
    fact('publisher', register.publisher, cited('publisher')),
    fact('contentOf', date(register.date), cited('date')),
    fact('licence', register.licence, cited('licence')),
    linkedPage('licenceText', register.licenceUrl, cited('licenceUrl')),
    ...namesOf(register),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const facts = factsOf(entity, data.neighbourhood);
  const onMap = `/map?show=cooperatives&selected=${keyOf(entity.country.id)}`;
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}>
      <${Details} facts=${facts} />
      <${Attribution} attribution=${attributionOf(entity)} />
      <div class="entity-actions"><a class="button" href=${onMap}>${text('entity.cooperativesOnMap')}</a></div>
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
