// Which events are about a partner, latest first, and what are their sources?
CYPHER 25
MATCH (event:Event)-[:ABOUT]->(partner:Entity {id: 'partner:ilo'})
RETURN event.date AS date, event.name AS event, event.url AS page
ORDER BY date DESC
