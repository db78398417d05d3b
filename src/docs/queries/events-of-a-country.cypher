// Which events were held in a country, and what were they about?
CYPHER 25
MATCH (event:Event)-[:HELD_IN]->(country:Entity {id: 'country:BE'})
OPTIONAL MATCH (event)-[:ABOUT]->(entity:Entity)
WITH event, collect(entity.name) AS about
RETURN event.date AS date, event.name AS event, event.place AS place, about
ORDER BY date
