CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.foldedNames = row.foldedNames, entity.nameKeys = row.nameKeys, entity.acronymKeys = row.acronymKeys
