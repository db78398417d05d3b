import { html } from '../parts/html.js';
import { yearOf } from './years.js';
import { navigate, pathOf } from '../address.js';
import { currentLanguage, date, number, text } from '../language.js';

const TOP = 24;

function title({ asOf, value, qualifier, sources }) {
  return `${date(asOf)}: ${text(`qualifier.${qualifier}`, { value: number(value) })} (${sources[0].name})`;
}

// A filled mark is exact, a hollow one rounded, a triangle a lower bound.
function Mark({ figure, x, y, disputed }) {
  const shape = figure.qualifier === 'AT_LEAST' ? html`<path d=${`M${x - 5} ${y + 4}h10l-5-9z`} />`
    : html`<circle cx=${x} cy=${y} r="4.5" />`;
  return html`
    <g class=${`time-figure ${figure.qualifier.toLowerCase()}`} onClick=${() => navigate(pathOf(figure.id))}>
      <title>${title(figure)}</title>${shape}
      ${disputed && html`<circle class="time-disputed-ring" cx=${x} cy=${y} r="8" />`}
    </g>`;
}

// The figures of which other sources publish another value for the same date.
export function disputed(figures) {
  const values = Map.groupBy(figures, ({ asOf }) => asOf);
  return new Set(figures.filter(({ asOf, value }) => values.get(asOf).some((other) => other.value !== value)));
}

export function Figures({ x, d3, figures, bottom }) {
  const y = d3.scaleLinear([0, d3.max(figures, ({ value }) => value) ?? 1], [bottom, TOP]).nice();
  const compact = new Intl.NumberFormat(currentLanguage(), { notation: 'compact' });
  const differing = disputed(figures);
  const line = d3.line((figure) => x(yearOf(figure.asOf)), (figure) => y(figure.value));
  return html`
    <g>
      ${y.ticks(5).map((value) => html`
        <line class="time-grid" x1=${x.range()[0]} x2=${x.range()[1]} y1=${y(value)} y2=${y(value)} />
        <text class="time-value" x=${x.range()[0] - 8} y=${y(value) + 4}>${compact.format(value)}</text>`)}
      <path class="time-line" d=${line(figures)} />
      ${figures.map((figure) => html`
        <${Mark} figure=${figure} x=${x(yearOf(figure.asOf))} y=${y(figure.value)}
          disputed=${differing.has(figure)} />`)}
    </g>`;
}
