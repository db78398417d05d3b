CYPHER 25
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
MATCH (alliance:Alliance)
CREATE (person)-[:HELD_OFFICE_IN {office: row.office, from: row.from, to: row.to, sourceIds: row.sources}]->(alliance)
