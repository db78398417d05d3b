import { html } from '../parts/html.js';
import { namesOf } from './cited.js';
import { Details } from './details.js';
import { Neighbourhood } from './neighbourhood.js';
import { Sheet } from './sheet.js';

export function Page({ entity, data, answer, asked }) {
  return html`
    <${Sheet} entity=${entity} answer=${answer} asked=${asked}>
      <${Details} facts=${namesOf(entity)} />
      <${Neighbourhood} id=${entity.id} neighbourhood=${data.neighbourhood} />
    <//>`;
}
