// Which members cannot be put on a map, since no source gives a sound place?
CYPHER 25
MATCH (member:Member)
WHERE member.location IS NULL
OPTIONAL MATCH (member)-[:BASED_IN]->(country:Country)
RETURN coalesce(country.name, 'international') AS country, member.city AS city,
  member.name AS member
ORDER BY country, member
