CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:OwnershipType {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
