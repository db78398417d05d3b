import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { Sources } from '../parts/sources.js';
import { View as Frame } from '../parts/view.js';
import { Matrix } from './matrix.js';
import { Selected } from './selected.js';
import { Wheel } from './wheel.js';
import { linksOf } from './links.js';
import { pathOf } from '../address.js';
import { useAnswer } from '../request.js';
import { date, text } from '../language.js';

function rows(statement) {
  const names = Object.fromEntries(statement.principles.map(({ id, name }) => [id, name]));
  return linksOf(statement).map(({ value, principle, basis }) => ({
    principle, principleName: names[principle], value: value.id, valueName: value.name, basis,
  }));
}

function Definition({ statement }) {
  return html`
    <blockquote class="identity-definition">
      <p>${statement.definition}</p>
      <footer>
        <a href=${pathOf(statement.id)}>${statement.name}</a>,
        ${' '}${date(statement.adopted)}, ${statement.place}
        <${Sources} sources=${statement.sources} about=${statement.name} />
      </footer>
    </blockquote>`;
}

// The ten values and seven principles: as a wheel, the selected one beside it, and as a table.
export function View({ address }) {
  const answer = useAnswer('ExplorerIdentity');
  const selected = address.parameters.get('of') ?? 'value:solidarity';
  const statement = answer.data?.statement;
  return html`
    <${Frame} title=${text('preview.identity.heading')} className="identity" document=${{ name: 'ExplorerIdentity' }}
      downloads=${statement && { name: 'identity', rows: rows(statement) }}>
      <${Answer} answer=${answer}>${({ statement }) => html`
        <${Definition} statement=${statement} />
        <div class="identity-parts">
          <${Wheel} statement=${statement} selected=${selected} />
          <${Selected} statement=${statement} selected=${selected} />
        </div>
        <${Matrix} statement=${statement} selected=${selected} />`}<//>
    <//>`;
}
