CYPHER 25
UNWIND $rows AS row
MATCH (register:Entity {id: row.register})
MATCH (country:Entity {id: row.country})-[:IN_REGION]->(region)
OPTIONAL MATCH (ownership:Entity {id: row.ownership})
OPTIONAL MATCH (same:Entity {id: row.sameAs})
CREATE (entity:Entity:Organisation:Cooperative {id: row.id, name: row.name, sortName: row.sortName, role: 'COOPERATIVE',
  website: row.website, city: row.city, founded: row.founded, foundedAscending: row.foundedAscending,
  location: point({latitude: row.latitude, longitude: row.longitude}), countryCode: country.code, regionId: region.id,
  sectorIds: row.sectors})
CREATE (entity)-[:IN_REGISTER {entry: row.entry, legalForm: row.legalForm, sourceIds: row.sources}]->(register)
CREATE (entity)-[:BASED_IN {sourceIds: row.sources}]->(country)
FOREACH (end IN CASE WHEN ownership IS NULL THEN [] ELSE [ownership] END |
  CREATE (entity)-[:HAS_OWNERSHIP {sourceIds: row.sources}]->(end))
FOREACH (end IN CASE WHEN same IS NULL THEN [] ELSE [same] END |
  CREATE (entity)-[:SAME_AS {sourceIds: row.sources}]->(end))
WITH row, entity
CALL (row, entity) {
  UNWIND row.sectors AS sectorId
  MATCH (sector:Entity {id: sectorId})
  CREATE (entity)-[:ACTIVE_IN {primary: sectorId = row.sectors[0], sourceIds: row.sources}]->(sector)
}
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
