CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:Partner {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs,
  acronym: row.acronym, acronymFr: row.acronymFr, acronymEs: row.acronymEs, kind: row.kind, summary: row.summary,
  summaryFr: row.summaryFr, summaryEs: row.summaryEs})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
