// Which members were admitted in which year, and in which category?
CYPHER 25
MATCH (member:Member)-[membership:MEMBER_OF]->(:Alliance)
WHERE membership.since IS NOT NULL
RETURN left(membership.since, 4) AS year, membership.category AS category,
  count(*) AS members, collect(member.name) AS names
ORDER BY year DESC, category
