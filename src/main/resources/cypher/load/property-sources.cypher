CYPHER 25
UNWIND $rows AS row
UNWIND row.sources AS sourceId
WITH row.entity AS entityId, sourceId, collect(row.property) AS properties
MATCH (entity:Entity {id: entityId})
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM {properties: properties}]->(source)
