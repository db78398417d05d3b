CYPHER 25
UNWIND $rows AS row
MATCH (country:Entity {id: row.country})
CREATE (entity:Entity:Register {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs,
  publisher: row.publisher, licence: row.licence, licenceUrl: row.licenceUrl, attribution: row.attribution,
  date: row.date})
CREATE (entity)-[:COVERS {sourceIds: row.sources}]->(country)
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
