CYPHER 25
UNWIND $rows AS row
MATCH (principle:Entity {id: row.principle})
MATCH (value:Entity {id: row.value})
CREATE (principle)-[:PUTS_INTO_PRACTICE {basis: row.basis, sourceIds: row.sources}]->(value)
