CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity:Event {id: row.id, name: row.name, nameFr: row.nameFr, date: row.date, endDate: row.endDate,
  place: row.place, kind: row.kind})
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
