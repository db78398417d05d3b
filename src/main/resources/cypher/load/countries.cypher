CYPHER 25
UNWIND $rows AS row
MATCH (region:Entity {id: row.region})
CREATE (entity:Entity:Country {id: row.id, code: row.code, alpha3: row.alpha3, name: row.name, nameFr: row.nameFr,
  nameEs: row.nameEs, otherNames: row.otherNames, numeric: row.numeric,
  centroid: point({latitude: row.latitude, longitude: row.longitude})})
CREATE (entity)-[:IN_REGION {sourceIds: row.sources}]->(region)
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
