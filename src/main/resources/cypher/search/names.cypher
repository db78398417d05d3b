CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.foldedNames = row.foldedNames
