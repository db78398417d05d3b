// How many members does each region have, and in how many of its countries?
CYPHER 25
MATCH (region:Region)<-[:IN_REGION]-(country:Country)<-[:BASED_IN]-(member:Member)
RETURN region.name AS region, count(DISTINCT country) AS countries,
  count(member) AS members
ORDER BY members DESC
