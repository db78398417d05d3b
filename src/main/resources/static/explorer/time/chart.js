import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from '../parts/html.js';
import { useWidth } from '../parts/use-width.js';
import { EventLane } from './event-lane.js';
import { Figures } from './figures.js';
import { TermLane } from './term-lane.js';
import { barsOf } from './terms.js';
import { TODAY, yearOf } from './years.js';
import { text } from '../language.js';

const HEIGHT = 520;
const MARGIN = { left: 64, right: 16 };
const LANES = { events: 338, presidents: 424, directors: 470 };

// Without D3 there is no chart; the tables have the same facts.
function useD3() {
  const [d3, setD3] = useState();
  useEffect(() => {
    import('../parts/d3.js').then((library) => setD3(library.d3), () => {});
  }, []);
  return d3;
}

function Axis({ x, d3 }) {
  return html`
    <g class="time-axis" aria-hidden="true">
      ${x.ticks(Math.max(3, (x.range()[1] - x.range()[0]) / 90)).map((year) => html`
        <line x1=${x(year)} x2=${x(year)} y1="16" y2=${HEIGHT - 24} />
        <text x=${x(year)} y=${HEIGHT - 6}>${d3.format('d')(year)}</text>`)}
    </g>`;
}

function Lanes({ x, events, terms }) {
  const bars = barsOf(terms);
  return html`
    <${EventLane} x=${x} y=${LANES.events} events=${events} />
    ${['presidents', 'directors'].map((lane) => html`
      <${TermLane} x=${x} y=${LANES[lane]} name=${text(`time.${lane}`)}
        bars=${bars.filter((bar) => bar.lane === lane)} />`)}`;
}

// Its marks are for the mouse; the tables below have the same facts for the keyboard and for screen readers.
export function Chart({ figures, events, terms, metric, since }) {
  const container = useRef();
  const width = useWidth(container);
  const d3 = useD3();
  const x = d3?.scaleLinear([since, TODAY + (TODAY - since) / 60], [MARGIN.left, width - MARGIN.right]);
  const shown = figures.filter(({ asOf }) => yearOf(asOf) >= since);
  return html`
    <div class="time-chart" ref=${container}>
      <svg width=${width} height=${HEIGHT} role="img"
        aria-label=${text('time.chart', { metric: text(`metric.${metric}`) })}>
        ${d3 && html`
          <${Axis} x=${x} d3=${d3} />
          <${Figures} x=${x} d3=${d3} figures=${shown} bottom=${290} />
          <${Lanes} x=${x} events=${events.filter(({ date }) => yearOf(date) >= since)} terms=${terms} />`}
      </svg>
      <p class="time-legend">${text('time.legend')}</p>
    </div>`;
}
