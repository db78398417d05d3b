import { html } from '../parts/html.js';
import { navigate, pathOf } from '../address.js';
import { date, text } from '../language.js';

const HEIGHT = 24;
const LETTER = 7.5;

function title({ term: { person, office, from, to } }) {
  const span = to ? `${date(from)} – ${date(to)}` : text('time.from', { date: date(from) });
  return `${person.name}, ${text(`office.${office}`)}, ${span}`;
}

function Bar({ bar, x, y }) {
  const start = Math.max(x(bar.start), x.range()[0]);
  const width = Math.max(2, x(bar.end) - start - 2);
  const surname = bar.term.person.name.split(' ').at(-1);
  return x(bar.end) > start && html`
    <g class=${`time-term${bar.open ? ' open' : ''}`} onClick=${() => navigate(pathOf(bar.term.person.id))}>
      <title>${title(bar)}</title>
      <rect x=${start} y=${y} width=${width} height=${HEIGHT} rx="3" />
      ${width > surname.length * LETTER + 8 && html`<text x=${start + 6} y=${y + 16}>${surname}</text>`}
    </g>`;
}

// The terms of an office, one bar each; an acting holder's bar lies over that of the president.
export function TermLane({ x, y, name, bars }) {
  return html`
    <g>
      <text class="time-lane" x=${x.range()[0]} y=${y - 4}>${name}</text>
      ${bars.map((bar) => html`<${Bar} bar=${bar} x=${x} y=${y} />`)}
    </g>`;
}
