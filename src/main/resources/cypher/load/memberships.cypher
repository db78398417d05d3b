CYPHER 25
UNWIND $rows AS row
MATCH (member:Entity {id: row.member})-[membership:MEMBER_OF]->(:Alliance)
SET membership.category = row.category, membership.since = row.since, membership.until = row.until,
  membership.listedFrom = row.listedFrom, membership.listedTo = row.listedTo, membership.note = row.note,
  membership.sourceIds = row.sources
