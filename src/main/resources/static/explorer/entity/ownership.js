import { html } from '../parts/html.js';
import { namesOf } from './cited.js';
import { Details, rowsOf } from './details.js';
import { Neighbourhood } from './neighbourhood.js';
import { Sheet } from './sheet.js';

export function Page({ entity, data, answer, asked }) {
  const facts = namesOf(entity);
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked} rows=${rowsOf(facts)}>
      <${Details} facts=${facts} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
