import { html } from '../parts/html.js';
import { Sources } from '../parts/sources.js';
import { Sentence, sentenceOf } from './sentence.js';
import { factsOf } from './properties.js';

function Relationship({ relationship, entities, about, onPoint }) {
  return html`
    <li onMouseEnter=${() => onPoint?.(relationship.id)} onMouseLeave=${() => onPoint?.(null)}>
      <${Sentence} relationship=${relationship} entities=${entities} about=${about} />
      ${factsOf(relationship).map((fact) => html`<div class="graph-fact">${fact}</div>`)}
      <${Sources} sources=${relationship.sources} about=${sentenceOf(relationship, entities)} />
    </li>`;
}

// Relationships as sentences, each with its properties and sources.
export function RelationshipList({ relationships, ordered = false, ...others }) {
  const items = relationships.map((relationship) => html`
    <${Relationship} key=${relationship.id} relationship=${relationship} ...${others} />`);
  return ordered ? html`<ol class="list graph-sentences">${items}</ol>`
    : html`<ul class="list graph-sentences">${items}</ul>`;
}
