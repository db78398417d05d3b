CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:CooperativeValue {id: row.id, number: row.number, name: row.name, nameFr: row.nameFr,
  nameEs: row.nameEs, otherNames: row.otherNames, kind: row.kind, summary: row.summary,
  summaryFr: row.summaryFr, summaryEs: row.summaryEs})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
