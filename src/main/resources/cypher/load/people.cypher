CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:Person {id: row.id, name: row.name})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
