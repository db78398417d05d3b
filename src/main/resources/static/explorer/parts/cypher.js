// The statements that the explorer puts into the editor of Neo4j Browser. A string of JSON is one of Cypher, too.

// The nodes with these ids, and the relationships between them.
export function nodesWith(ids) {
  return `WITH ${JSON.stringify(ids)} AS ids
MATCH (n:Entity) WHERE n.id IN ids
OPTIONAL MATCH (n)-[r]->(m:Entity) WHERE m.id IN ids
RETURN n, r, m`;
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
