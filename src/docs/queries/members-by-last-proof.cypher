// Until when is a membership known, and for how many members?
CYPHER 25
MATCH (member:Member)-[membership:MEMBER_OF]->(:Alliance)
WITH member, CASE WHEN membership.since > coalesce(membership.listedTo, '') THEN membership.since
  ELSE membership.listedTo END AS knownUntil
RETURN knownUntil, count(*) AS members, collect(member.name)[..5] AS someNames
ORDER BY knownUntil DESC
