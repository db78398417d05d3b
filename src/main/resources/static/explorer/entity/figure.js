import { html } from '../parts/html.js';
import { sourcesOf } from '../parts/facts.js';
import { Details, fact } from './details.js';
import { Figures, rowOfFigure, valueOf } from './figures.js';
import { Section } from './section.js';
import { Sheet } from './sheet.js';
import { date, text } from '../language.js';

function inWords(figure) {
  return `${valueOf(figure)} ${text(`metric.${figure.metric}`)}`;
}

function factsOf(figure) {
  const cited = (property) => sourcesOf(figure.citations, property);
  return [
    fact('value', inWords(figure), cited('value')),
    fact('qualifier', text(`entity.qualifierMeaning.${figure.qualifier}`), cited('qualifier')),
    fact('asOf', date(figure.asOf), cited('asOf')),
    fact('dateBasis', text(`entity.dateBasis.${figure.dateBasis}`), cited('dateBasis')),
  ];
}

export function Page({ entity, data, answer, asked }) {
  const figures = (data.figures ?? []).filter(({ metric }) => metric === entity.metric);
  return html`
    <${Sheet} entity=${entity} heading=${inWords(entity)} answer=${answer} asked=${asked}
      rows=${figures.map(rowOfFigure)}>
      <${Details} facts=${factsOf(entity)} />
      <${Section} title="sameMetric" count=${figures.length}>
        <p>${text('entity.disagree')}</p>
        <${Figures} figures=${figures} current=${entity.id} />
        <div class="entity-actions"><a class="button" href="/time">${text('entity.inTime')}</a></div>
      <//>
    <//>`;
}
