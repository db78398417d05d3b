CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:IdentityStatement {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs,
  summary: row.summary, summaryFr: row.summaryFr, summaryEs: row.summaryEs, definition: row.definition,
  definitionFr: row.definitionFr, definitionEs: row.definitionEs, adopted: row.adopted, place: row.place})
WITH row, entity
CALL (row, entity) {
  MATCH (earlier:Entity {id: row.revises})
  CREATE (entity)-[:REVISES {sourceIds: row.sources}]->(earlier)
}
CALL (row, entity) {
  MATCH (alliance:Alliance) WHERE row.definition IS NOT NULL
  CREATE (alliance)-[:GUARDIAN_OF {sourceIds: row.sources}]->(entity)
}
CALL (row, entity) {
  MATCH (value:CooperativeValue) WHERE row.definition IS NOT NULL
  CREATE (entity)-[:AFFIRMS {number: value.number, sourceIds: row.sources}]->(value)
}
CALL (row, entity) {
  MATCH (principle:CooperativePrinciple) WHERE row.definition IS NOT NULL
  CREATE (entity)-[:SETS_OUT {number: principle.number, sourceIds: row.sources}]->(principle)
}
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
