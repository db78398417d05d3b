import { html } from '../parts/html.js';
import { EntityLink } from '../parts/entity-link.js';
import { RelationshipList } from './relationship-list.js';
import { factsOf } from './properties.js';
import { text } from '../language.js';

// The same as the picture, in words.
export function DrawnList({ picture, entities }) {
  return html`
    <details class="graph-list">
      <summary>${text('graph.list')}</summary>
      <h2>${text('graph.nodes', { count: picture.nodes.length })}</h2>
      <ul class="list graph-columns">
        ${picture.nodes.map((node) => html`<li><${EntityLink} entity=${node} kind /></li>`)}
      </ul>
      <h2>${text('graph.relationships', { count: picture.relationships.length })}</h2>
      <${RelationshipList} relationships=${picture.relationships} entities=${entities} />
    </details>`;
}

// The relationships for a spreadsheet.
export function rowsOf(picture, entities) {
  return picture.relationships.map((relationship) => ({
    from: entities.get(relationship.from.id).name,
    fromId: relationship.from.id,
    type: relationship.type,
    name: relationship.name,
    to: entities.get(relationship.to.id).name,
    toId: relationship.to.id,
    properties: factsOf(relationship).join('; '),
    sources: relationship.sources.map(({ url }) => url).join(' '),
  }));
}
