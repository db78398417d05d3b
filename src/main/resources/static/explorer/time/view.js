import { html } from '../parts/html.js';
import { Answer } from '../parts/answer.js';
import { METRICS } from '../parts/metrics.js';
import { View as Frame } from '../parts/view.js';
import { Chart } from './chart.js';
import { Choices } from './choices.js';
import { Tables } from './tables.js';
import { BEGINNINGS } from './years.js';
import { useAnswer } from '../request.js';
import { text } from '../language.js';

function row({ asOf, metric, value, qualifier, sources }) {
  return { asOf, metric, value, qualifier, source: sources[0].name, url: sources[0].url };
}

// Both ends of the list of events may have the same ones.
function eventsOf({ earliest, latest }) {
  return [...new Map([...earliest.nodes, ...latest.nodes].map((event) => [event.id, event])).values()];
}

// The published figures of a metric, events, and office holders on one axis of years.
export function View({ address }) {
  const answer = useAnswer('ExplorerTime');
  const parameters = address.parameters;
  const metric = METRICS.find((known) => known === parameters.get('metric')) ?? METRICS[0];
  const since = BEGINNINGS.find((known) => known === parameters.get('since')) ?? BEGINNINGS[0];
  const figures = answer.data?.figures.filter((figure) => figure.metric === metric) ?? [];
  return html`
    <${Frame} title=${text('preview.time.heading')} className="time" document=${{ name: 'ExplorerTime' }}
      downloads=${figures.length > 0 && { name: `figures-${metric}`, rows: figures.map(row) }}>
      <${Choices} metrics=${METRICS} metric=${metric} since=${since} />
      <${Answer} answer=${answer}>${(data) => {
        const shown = { figures, events: eventsOf(data), terms: data.officeHolders };
        return html`
          <${Chart} ...${shown} metric=${metric} since=${Number(since)} />
          <${Tables} ...${shown} metric=${metric} />`;
      }}<//>
    <//>`;
}
