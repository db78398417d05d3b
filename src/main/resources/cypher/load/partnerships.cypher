CYPHER 25
UNWIND $rows AS row
MATCH (alliance:Alliance)
MATCH (partner:Entity {id: row.partner})
CREATE (alliance)-[:WORKS_WITH {form: row.form, since: row.since, sourceIds: row.sources}]->(partner)
