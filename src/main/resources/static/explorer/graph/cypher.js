const quoted = (id) => `'${id.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

// A statement that draws the nodes with these ids, and the relationships between them.
export function statementOf(ids) {
  return `WITH [${ids.map(quoted).join(', ')}] AS ids
MATCH (n:Entity) WHERE n.id IN ids
OPTIONAL MATCH (n)-[r]->(m:Entity) WHERE m.id IN ids
RETURN n, r, m`;
}

// Neo4j Browser with the statement in its editor.
export function browserOf(ids) {
  return `/browser/?cmd=edit&arg=${encodeURIComponent(statementOf(ids)).replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}
