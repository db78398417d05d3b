import { html } from '../parts/html.js';
import { Dot } from '../parts/entity-link.js';
import { kindOf, labelOf } from '../parts/kind.js';
import { text } from '../language.js';

// The kinds that are drawn, with their colours; one that is pressed makes all others faint.
export function Legend({ nodes, kind, onKind }) {
  const groups = [...Map.groupBy(nodes, labelOf)];
  return html`
    <div class="graph-legend" role="group" aria-label=${text('graph.legend')}>
      ${groups.map(([label, members]) => html`
        <button type="button" key=${label} aria-pressed=${String(kind === label)}
          onClick=${() => onKind(kind === label ? null : label)}>
          <${Dot} entity=${members[0]} />${kindOf(members[0])} <span class="graph-count">${members.length}</span>
        </button>`)}
    </div>`;
}
