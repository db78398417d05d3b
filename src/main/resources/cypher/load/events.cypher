CYPHER 25
UNWIND $rows AS row
OPTIONAL MATCH (page:Source {id: row.page})
CREATE (entity:Entity:Event {id: row.id, name: row.name, nameFr: row.nameFr, date: row.date, endDate: row.endDate,
  place: row.place, kind: row.kind, url: page.url})
WITH row, entity
CALL (row, entity) {
  MATCH (country:Entity {id: row.country})
  CREATE (entity)-[:HELD_IN {sourceIds: row.sources}]->(country)
}
CALL (row, entity) {
  UNWIND row.about AS aboutId
  MATCH (about:Entity {id: aboutId})
  CREATE (entity)-[:ABOUT {sourceIds: row.sources}]->(about)
}
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
