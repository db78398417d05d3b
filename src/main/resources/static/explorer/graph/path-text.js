import { html } from '../parts/html.js';
import { RelationshipList } from './relationship-list.js';
import { addressAround } from './state.js';
import { text } from '../language.js';

const REASONS = ['NO_PATH', 'MAX_LENGTH_REACHED', 'AFFILIATES_SAMPLED', 'UNKNOWN_END'];

export function NoPath({ reason, state: { from } }) {
  return html`
    <div class="graph-message" role="status">
      <p>${text(`graph.path.${REASONS.includes(reason) ? reason : 'NO_PATH'}`)}</p>
      ${reason !== 'UNKNOWN_END' && html`<p><a href=${addressAround(from)}>${text('graph.path.around')}</a></p>`}
    </div>`;
}

// The path in words: each step as the graph says it, with its sources.
export function PathText({ path, entities, onPoint }) {
  return html`
    <section class="graph-steps" aria-labelledby="graph-steps">
      <h2 id="graph-steps" class="hidden">${text('graph.path.title')}</h2>
      <p role="status">${text(path.length > 0 ? 'graph.path.length' : 'graph.path.same', { count: path.length })}</p>
      <${RelationshipList} ordered relationships=${path.relationships} entities=${entities} onPoint=${onPoint} />
    </section>`;
}
