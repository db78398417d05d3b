CYPHER 25
UNWIND $rows AS row
MATCH (alliance:Alliance)
OPTIONAL MATCH (country:Entity {id: row.country})-[:IN_REGION]->(region)
CREATE (entity:Entity:Organisation:Member {id: row.id, icaId: row.icaId, name: row.name, sortName: row.sortName,
  acronym: row.acronym, role: 'MEMBER', type: row.type, website: row.website, city: row.city, founded: row.founded,
  foundedAscending: row.foundedAscending,
  location: point({latitude: row.latitude, longitude: row.longitude}), crossSector: row.crossSector,
  international: row.international, confidence: row.confidence, countryCode: country.code, regionId: region.id,
  sectorIds: row.sectors})
CREATE (entity)-[:MEMBER_OF {sourceIds: row.sources}]->(alliance)
FOREACH (end IN CASE WHEN country IS NULL THEN [] ELSE [country] END |
  CREATE (entity)-[:BASED_IN {sourceIds: row.sources}]->(end))
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
