CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:CooperativePrinciple {id: row.id, number: row.number, name: row.name, nameFr: row.nameFr,
  nameEs: row.nameEs, otherNames: row.otherNames, summary: row.summary, summaryFr: row.summaryFr,
  summaryEs: row.summaryEs})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
