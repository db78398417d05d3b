import { html } from '../parts/html.js';
import { Sources } from '../parts/sources.js';
import { pathOf } from '../address.js';
import { currentLanguage, date, text } from '../language.js';

const METRICS = ['MEMBER_ORGANISATIONS', 'COUNTRIES', 'COOPERATIVES', 'PEOPLE'];

// 1 billion, 1 milliard, 1000 millones; smaller numbers are written in full.
function inWords(value) {
  const notation = value >= 1_000_000 ? { notation: 'compact', compactDisplay: 'long' } : {};
  return new Intl.NumberFormat(currentLanguage(), notation).format(value);
}

function valueOf({ value, qualifier }) {
  return text(`qualifier.${qualifier}`, { value: inWords(value) });
}

function Figure({ figure }) {
  const name = text(`metric.${figure.metric}`);
  return html`
    <li class="card">
      <a class="figure" href=${pathOf(figure.id)}>${valueOf(figure)}</a>
      <span>${name}</span>
      <span class="as-of">${date(figure.asOf)}</span>
      <${Sources} sources=${figure.sources} about=${name} />
    </li>`;
}

// The sentence with the latest published figures, each with its date and source, beside the counts of this graph.
export function Numbers({ data: { alliance, organisations, dataset } }) {
  const figures = METRICS.map((metric) => alliance?.figures.find((figure) => figure.metric === metric)).filter(Boolean);
  const values = Object.fromEntries(figures.map((figure) => [figure.metric, valueOf(figure)]));
  const counts = { members: organisations.totalCount, countries: organisations.facets.countries.length };
  return html`
    <section class="numbers" aria-labelledby="numbers">
      <h2 id="numbers" class="hidden">${text('start.figure')}</h2>
      ${figures.length === METRICS.length && html`<p class="sentence">${text('start.sentence', values)}</p>`}
      <ul>${figures.map((figure) => html`<${Figure} figure=${figure} />`)}</ul>
      ${dataset?.synthetic && html`<p class="failure">${text('start.synthetic')}</p>`}
      <p>${text('start.inGraph', counts)}
        ${' '}${dataset && text('start.loaded', { date: date(dataset.loadedAt.slice(0, 10)) })}</p>
    </section>`;
}
