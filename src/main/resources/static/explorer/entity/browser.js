import { html } from '../parts/html.js';

export function InBrowser({ cypher, children }) {
  return html`<a class="button" href=${`/browser/?cmd=edit&arg=${encodeURIComponent(cypher)}`}>${children}</a>`;
}

export function aroundEntity(id) {
  return `MATCH path = (:Entity {id: ${JSON.stringify(id)}})--(:Entity) RETURN path LIMIT 100`;
}

export function citingEntities(id) {
  return `MATCH path = (:Entity|Figure)-[:SOURCED_FROM]->(:Source {id: ${JSON.stringify(id)}}) RETURN path`;
}

// Affiliates, of whom there may be millions, have no sources.
export function citingRelationships(id) {
  return `MATCH path = (:Curated)-[fact]->(:Entity) WHERE ${JSON.stringify(id)} IN fact.sourceIds RETURN path`;
}
