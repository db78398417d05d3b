// Which entities have the word credit in a name, in any language and with typos?
CYPHER 25
CALL db.index.fulltext.queryNodes('entity_names', 'crédito~ OR credit*', {limit: 20}) YIELD node AS entity, score
OPTIONAL MATCH (entity)-[:BASED_IN]->(country:Country)
RETURN entity.id AS id, entity.name AS name, country.name AS country, score
ORDER BY score DESC, id
