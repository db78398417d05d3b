CYPHER 25
MATCH (entity:Entity)
WHERE NOT entity:Affiliate
SET entity:Curated
