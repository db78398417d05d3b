CYPHER 25
UNWIND $rows AS row
MATCH (body:Entity {id: row.body})
MATCH (target:Entity {id: row.target})
CREATE (body)-[:ADVANCES {basis: row.basis, sourceIds: row.sources}]->(target)
