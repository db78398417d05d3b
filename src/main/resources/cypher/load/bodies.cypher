CYPHER 25
UNWIND $rows AS row
MATCH (alliance:Alliance)
OPTIONAL MATCH (country:Entity {id: row.country})-[:IN_REGION]->(region)
OPTIONAL MATCH (served:Entity {id: row.serves})
OPTIONAL MATCH (sector:Entity {id: row.represents})
CREATE (entity:Entity:Organisation {id: row.id, name: row.name, nameFr: row.nameFr, nameEs: row.nameEs,
  sortName: row.sortName, acronym: row.acronym, acronymFr: row.acronymFr, acronymEs: row.acronymEs,
  role: row.role, website: row.website, city: row.city,
  founded: row.founded, foundedAscending: row.foundedAscending, topic: row.topic, topicFr: row.topicFr,
  topicEs: row.topicEs,
  crossSector: CASE WHEN sector IS NULL THEN true END, countryCode: country.code, regionId: region.id, sectorIds: []})
SET entity:$(row.label)
CREATE (entity)-[:BODY_OF {sourceIds: row.sources}]->(alliance)
FOREACH (end IN CASE WHEN country IS NULL THEN [] ELSE [country] END |
  CREATE (entity)-[:BASED_IN {sourceIds: row.sources}]->(end))
FOREACH (end IN CASE WHEN served IS NULL THEN [] ELSE [served] END |
  CREATE (entity)-[:SERVES {sourceIds: row.sources}]->(end))
FOREACH (end IN CASE WHEN sector IS NULL THEN [] ELSE [sector] END |
  CREATE (entity)-[:REPRESENTS {sourceIds: row.sources}]->(end))
WITH row, entity
UNWIND row.sources AS sourceId
MATCH (source:Source {id: sourceId})
CREATE (entity)-[:SOURCED_FROM]->(source)
