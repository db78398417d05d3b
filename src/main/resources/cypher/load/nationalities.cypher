CYPHER 25
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
MATCH (country:Entity {id: row.country})
CREATE (person)-[:NATIONAL_OF {sourceIds: row.sources}]->(country)
