import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { Sources } from '../parts/sources.js';
import { date, number, text } from '../language.js';

export function valueOf({ value, qualifier }) {
  return text(`qualifier.${qualifier}`, { value: number(value) });
}

// Figures with their dates and sources; current is the id of the one whose page this is.
export function Figures({ figures, withMetric = false, current }) {
  return html`
    <ul class="list">
      ${figures.map((figure) => html`
        <li class="entity-row" aria-current=${figure.id === current ? 'true' : null}>
          <span class="entity-date">${date(figure.asOf)}</span>
          <span class="entity-main"><${EntityLink} entity=${{ ...figure, name: valueOf(figure) }} />
            ${withMetric && html` ${text(`metric.${figure.metric}`)}`}</span>
          <${Sources} sources=${figure.sources} about=${figure.name} />
        </li>`)}
    </ul>`;
}

export function rowOfFigure({ id, metric, value, qualifier, asOf, sources }) {
  return { id, metric, asOf, value, qualifier, source: sources[0]?.name, address: sources[0]?.url };
}
