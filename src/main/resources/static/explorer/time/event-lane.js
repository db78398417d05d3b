import { html } from '../parts/html.js';
import { yearOf } from './years.js';
import { navigate, pathOf } from '../address.js';
import { date, text } from '../language.js';

const ROWS = 5;
const ROW_HEIGHT = 13;
const SPACE = 12;

// Each event in the first row in which it does not touch the one before.
function rowsOf(events, x) {
  const ends = Array(ROWS).fill(-Infinity);
  return events.map((event) => {
    const place = x(yearOf(event.date));
    const free = ends.findIndex((end) => place - end >= SPACE);
    const row = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    ends[row] = place;
    return { event, place, row };
  });
}

export function EventLane({ x, y, events }) {
  return html`
    <g class="time-events">
      <text class="time-lane" x=${x.range()[0]} y=${y - 14}>${text('time.events')}</text>
      ${rowsOf(events, x).map(({ event, place, row }) => html`
        <circle cx=${place} cy=${y + row * ROW_HEIGHT} r="5" onClick=${() => navigate(pathOf(event.id))}>
          <title>${`${date(event.date)}: ${event.name}`}</title>
        </circle>`)}
    </g>`;
}
