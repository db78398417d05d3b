// What is an event about, and where was it held?
CYPHER 25
MATCH path = (event:Entity {id: 'event:2002-06-20:ilo-recommendation-193'})-[:ABOUT|HELD_IN]->(:Entity)
RETURN path
